// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.access.Permission.EDIT_ALERTS;
import static dev.stoa.access.Permission.EDIT_BILLING_PROFILE;
import static dev.stoa.access.Permission.EDIT_MEMBERS;
import static dev.stoa.access.Permission.EDIT_PROJECTS;
import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.SEARCH_CALLS;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_INSIGHTS;
import static dev.stoa.access.Permission.VIEW_PROJECTS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static dev.stoa.access.Permission.WITHDRAW;

import dev.stoa.access.Caller;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.access.StaffRole;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may call what, written down a second time and by hand: the grid of product.md, "Members, roles, permissions", and
 * for each method of each boundary the box of the grid that it is in.
 */
final class AccessTable {

    /** Besides a permission: who has signed in, everybody, or one of the operator's staff. */
    private static final String PERSON = "person";

    private static final String ANYONE = "anyone";
    private static final String STAFF = "staff ";

    /**
     * Behind a permission: programs with the scope READ_MEMBERS may call it, too; or the platform's servers may; or no
     * program may, for it asks for a proof of identity.
     */
    private static final String READER = "reader";

    private static final String PLATFORM = "platform";
    private static final String PROOF = "proof";

    /** Before a scope: nobody but programs that have it. */
    private static final String KEY = "key ";

    private static final String METHODS = """
            AccountSecurity.demand             EDIT_MEMBERS
            AccountSecurity.rename             EDIT_MEMBERS
            AccountSecurity.rules              person
            AccountSecurity.rulesToEdit        EDIT_MEMBERS
            Accounts.accountOf                 anyone
            Accounts.isNewcomer                anyone
            Accounts.open                      person
            AuditLog.examine                   EDIT_MEMBERS
            AuditLog.export                    EDIT_MEMBERS
            AuditLog.lines                     EDIT_MEMBERS
            AuditLog.page                      EDIT_MEMBERS reader
            Certificates.deleteSecondary       EDIT_PROJECTS proof
            Certificates.disablePrimary        EDIT_PROJECTS proof
            Certificates.disableSecondary      EDIT_PROJECTS proof
            Certificates.effect                EDIT_PROJECTS
            Certificates.enablePrimary         EDIT_PROJECTS
            Certificates.enableSecondary       EDIT_PROJECTS
            Certificates.history               VIEW_PROJECTS
            Certificates.of                    VIEW_PROJECTS
            Certificates.removeNoCertificate   EDIT_PROJECTS proof
            Certificates.revealPrimary         EDIT_PROJECTS proof
            Certificates.revealSecondary       EDIT_PROJECTS proof
            Certificates.swap                  EDIT_PROJECTS proof
            CustomerKeys.create                EDIT_MEMBERS proof
            CustomerKeys.delete                EDIT_MEMBERS
            CustomerKeys.disable               EDIT_MEMBERS
            CustomerKeys.enable                EDIT_MEMBERS
            CustomerKeys.grantable             EDIT_MEMBERS
            CustomerKeys.list                  EDIT_MEMBERS
            CustomerKeys.takeSecret            EDIT_MEMBERS
            IdempotentAnswers.once             anyone
            Invitations.one                    EDIT_MEMBERS
            Invitations.resend                 EDIT_MEMBERS
            Invitations.revoke                 EDIT_MEMBERS
            Invitations.send                   EDIT_MEMBERS
            Invitations.waiting                EDIT_MEMBERS
            Joining.accept                     person
            Joining.look                       anyone
            Members.changeRole                 EDIT_MEMBERS
            Members.leave                      person
            Members.one                        EDIT_MEMBERS reader
            Members.otherAdmins                EDIT_MEMBERS
            Members.page                       EDIT_MEMBERS reader
            Members.remove                     EDIT_MEMBERS
            Memberships.own                    person
            OwnData.copy                       person
            OwnData.trail                      person
            Ownership.endOffer                 EDIT_MEMBERS
            Ownership.now                      EDIT_MEMBERS
            Ownership.offer                    EDIT_MEMBERS proof
            Ownership.takeBack                 EDIT_MEMBERS proof
            Ownership.takeOver                 EDIT_MEMBERS proof
            PersonSettings.change              person
            PersonSettings.choose              person
            PersonSettings.notifications       person
            PersonSettings.own                 person
            Presence.note                      anyone
            Profile.details                    person
            Profile.disconnect                 person
            Profile.rename                     person
            Profile.sessions                   person
            Profile.signOut                    person
            Profile.signOutOthers              person
            Profile.speak                      person
            Profile.waysIn                     person
            ProjectImport.consoles             EDIT_PROJECTS
            ProjectImport.look                 EDIT_PROJECTS
            ProjectImport.takeOver             EDIT_PROJECTS
            PrimaryCertificates.disable        key EDIT_PROJECTS
            PrimaryCertificates.enable         key EDIT_PROJECTS
            PrimaryCertificates.reset          key EDIT_PROJECTS
            PrimaryCertificates.values         key EDIT_PROJECTS
            Projects.create                    EDIT_PROJECTS
            Projects.delete                    EDIT_PROJECTS proof
            Projects.detail                    VIEW_PROJECTS
            Projects.detailToEdit              EDIT_PROJECTS
            Projects.disable                   EDIT_PROJECTS
            Projects.edit                      EDIT_PROJECTS
            Projects.enable                    EDIT_PROJECTS
            Projects.labels                    VIEW_PROJECTS
            Projects.list                      VIEW_PROJECTS
            Projects.quota                     VIEW_PROJECTS
            Projects.quotaToCreate             EDIT_PROJECTS
            Projects.requireName               EDIT_PROJECTS
            Projects.setRecordingServer        EDIT_PROJECTS
            QuotaRequests.ask                  EDIT_PROJECTS
            QuotaRequests.situation            EDIT_PROJECTS
            QuotaRequests.withdraw             EDIT_PROJECTS
            QuotaReview.decline                staff staff-support staff-compliance
            QuotaReview.grant                  staff staff-support staff-compliance
            QuotaReview.look                   staff staff-support staff-compliance staff-auditor
            QuotaReview.propose                staff staff-support staff-compliance
            QuotaReview.waiting                staff staff-support staff-compliance staff-auditor
            PermissionView.effect              EDIT_MEMBERS
            PermissionView.holders             EDIT_MEMBERS
            PermissionView.of                  EDIT_MEMBERS
            ProjectsByKey.delete               key EDIT_PROJECTS
            ProjectsByKey.measured             key READ_USAGE
            Reconciliation.drift               EDIT_MEMBERS
            Reconciliation.mend                EDIT_MEMBERS
            Roles.create                       EDIT_MEMBERS
            Roles.delete                       EDIT_MEMBERS
            Roles.edit                         EDIT_MEMBERS
            Roles.list                         EDIT_MEMBERS reader
            Roles.one                          EDIT_MEMBERS reader
            Roles.own                          EDIT_MEMBERS
            Rotations.giveUp                   EDIT_PROJECTS
            Rotations.of                       VIEW_PROJECTS
            Rotations.plan                     EDIT_PROJECTS
            StaffAccounts.visit                staff staff-support staff-compliance staff-auditor
            TokenBuilder.build                 EDIT_PROJECTS
            TokenBuilder.signaling             EDIT_PROJECTS
            TokenBuilder.signers               EDIT_PROJECTS
            TokenCheck.verify                  VIEW_PROJECTS platform
            Tokens.inspect                     VIEW_PROJECTS
            Tokens.openInspector               VIEW_PROJECTS
            Tokens.temporaryRtc                EDIT_PROJECTS
            Tokens.temporaryTokens             VIEW_PROJECTS
            """;

    private AccessTable() {}

    /** Whoever may come, by the name that the table shows. */
    static Map<String, Caller> callers() {
        var callers = new LinkedHashMap<String, Caller>();
        callers.put("Admin", member(Permission.values()));
        callers.put("Finance", member(VIEW_FINANCE, PAY, WITHDRAW, EDIT_BILLING_PROFILE));
        callers.put("Product/Operation", member(VIEW_USAGE));
        callers.put("CS/Maintenance", member(SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS));
        callers.put("Engineer", member(VIEW_PROJECTS, EDIT_PROJECTS, SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS));
        callers.put("Onlooker", member(VIEW_PROJECTS, VIEW_USAGE));
        callers.put("Cashier", member(VIEW_FINANCE, PAY));
        callers.put("Recruiter", member(EDIT_MEMBERS));
        Stream.of(KeyScope.values())
                .forEach(scope ->
                        callers.put("key " + scope, new Caller.Key("5e2d", Set.of(scope), ProjectScope.all())));
        callers.put("platform", new Caller.Platform());
        callers.put("no member", new Caller.Newcomer("stranger"));
        callers.put("anonymous", new Caller.Anonymous());
        Stream.of(StaffRole.values())
                .forEach(role -> callers.put(role.roleName(), new Caller.Staff("sam", Set.of(role), Instant.now())));
        return callers;
    }

    /** What each method asks for. */
    static Map<String, String> methods() {
        return new TreeMap<>(METHODS.lines()
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1])));
    }

    static boolean lets(Caller caller, String asked) {
        if (asked.equals(ANYONE)) {
            return true;
        }
        if (asked.equals(PERSON)) {
            return !(caller instanceof Caller.Anonymous) && !isProgram(caller);
        }
        if (asked.startsWith(STAFF)) {
            var sufficient = Set.of(asked.substring(STAFF.length()).split(" "));
            return caller instanceof Caller.Staff staff
                    && staff.roles().stream().map(StaffRole::roleName).anyMatch(sufficient::contains);
        }
        if (asked.startsWith(KEY)) {
            return caller instanceof Caller.Key key
                    && key.scopes().contains(KeyScope.valueOf(asked.substring(KEY.length())));
        }
        var words = List.of(asked.split(" "));
        return isProgram(caller)
                ? letsProgram(caller, words)
                : caller instanceof Caller.Member member
                        && member.permissions().contains(Permission.valueOf(words.get(0)));
    }

    private static boolean isProgram(Caller caller) {
        return caller instanceof Caller.Key || caller instanceof Caller.Platform;
    }

    private static boolean letsProgram(Caller caller, List<String> words) {
        if (words.contains(PROOF)) {
            return false;
        }
        return caller instanceof Caller.Key key
                ? key.scopes().stream().anyMatch(scope -> switch (scope) {
                    case READ_USAGE -> words.contains("VIEW_USAGE");
                    case READ_PROJECTS -> words.contains("VIEW_PROJECTS");
                    case EDIT_PROJECTS -> words.contains("VIEW_PROJECTS") || words.contains("EDIT_PROJECTS");
                    case READ_MEMBERS -> words.contains(READER);
                })
                : words.contains(PLATFORM);
    }

    private static Caller member(Permission... permissions) {
        return new Caller.Member("ada", Set.of(permissions), ProjectScope.all(), Instant.now());
    }
}
