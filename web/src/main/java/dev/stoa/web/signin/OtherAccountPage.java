// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code app/account/other.xhtml}: tells who has sent a form of one account while the session was in another that
 * nothing was done, and offers both ways on.
 */
@Named
@RequestScoped
public class OtherAccountPage {

    private static final String OF = "of";
    private static final String PAGE = "page";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPerson person;

    @Inject
    OwnAccounts accounts;

    /**
     * The address of this page.
     *
     * @param companyId of the account that the form's page was opened in
     * @param page the form's own
     */
    public static String address(String companyId, String page) {
        return Addresses.OTHER_ACCOUNT + "?" + OF + "=" + companyId + "&" + PAGE + "="
                + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** Empty if the form's account is not one of his; an address names it, and anybody writes addresses. */
    public String getFormerName() {
        return former().map(Account::name).orElse("");
    }

    public String getFormerId() {
        return former().map(Account::companyId).orElse("");
    }

    public String getCurrentName() {
        return person.getAccountName();
    }

    /** Where to go on in the other account: the page again. */
    public String getPage() {
        return OwnPath.of(request.getParameter(PAGE)).map(OwnPath::value).orElse("");
    }

    private Optional<Account> former() {
        return accounts.getAll().stream()
                .filter(account -> account.companyId().equals(request.getParameter(OF)))
                .filter(account -> !accounts.isCurrent(account))
                .findFirst();
    }
}
