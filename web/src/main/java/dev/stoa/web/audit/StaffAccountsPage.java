// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AccountUnknown;
import dev.stoa.audit.StaffAccounts;
import dev.stoa.audit.StaffQuestion;
import dev.stoa.audit.StaffVisit;
import dev.stoa.membership.MemberForStaff;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.shell.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code staff/accounts.xhtml}: one account, found by its company ID, to look at only. */
@Named
@RequestScoped
public class StaffAccountsPage {

    private static final String HERE = "/staff/accounts";

    @Inject
    StaffAccounts accounts;

    @Inject
    Reader reader;

    @Inject
    AuditWords words;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private @Nullable StaffVisit visit;
    private AuditTable table = AuditTable.empty();

    public void load() {
        if (getCompany().isEmpty()) {
            return;
        }
        try {
            visit();
        } catch (AccountUnknown unknown) {
            messages.refused(unknown); // The page stays, to correct the digits on.
        }
    }

    private void visit() {
        var filter = AuditParameters.filter(request);
        var seen = accounts.visit(
                new StaffQuestion(getCompany(), said("members"), filter.search(reader.getZone()), filter.after()));
        visit = seen;
        table = words.table(address(), filter, seen.trail());
    }

    /** What was asked for. */
    public String getCompany() {
        return said("company").strip();
    }

    public @Nullable StaffVisit getVisit() {
        return visit;
    }

    public AuditTable getTable() {
        return table;
    }

    /** The address of the members that follow; empty on the last page of them. */
    public String getMoreMembers() {
        var seen = visit;
        if (seen == null || !seen.hasMoreMembers()) {
            return "";
        }
        var last = seen.members().get(seen.members().size() - 1);
        return address() + "&members=" + encoded(last.subject());
    }

    /** What a member is called; his address, or his subject, where he has no name yet. */
    public String name(MemberForStaff member) {
        return member.name().isEmpty() ? member.email().orElse(member.subject()) : member.name();
    }

    private String address() {
        return HERE + "?company=" + encoded(getCompany());
    }

    private String said(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
