// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code app/account/left.xhtml}: tells somebody that he is no member any more, and where he can go on. */
@Named
@RequestScoped
public class LeftPage {

    @Inject
    CurrentPerson person;

    /** What the account was called when he entered it. */
    public String getAccountName() {
        return person.accountOfSession().map(Account::name).orElse("");
    }
}
