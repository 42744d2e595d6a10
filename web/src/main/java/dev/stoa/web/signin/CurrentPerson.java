// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.CurrentRules;
import dev.stoa.web.signin.Standing.InAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code #{currentPerson}}: who is signed in, for what pages show of him. It opens no door; the guard does. */
@Named
@RequestScoped
public class CurrentPerson {

    @Inject
    CurrentRules rules;

    @Inject
    Confinement confinement;

    private @Nullable SignIn signIn;
    private Optional<Caller.Member> member = Optional.empty();

    /** @param acting the member as whom he calls; empty for staff, and for who is no member or none any more */
    void become(SignIn known, Optional<Caller.Member> acting) {
        signIn = known;
        member = acting;
    }

    public boolean isSignedIn() {
        return signIn != null;
    }

    public boolean isStaff() {
        return signIn != null && signIn.standing().door() == Door.STAFF;
    }

    /** The full name, or the address of one who gave none. */
    public String getName() {
        return signIn == null ? "" : nameOf(signIn);
    }

    /** Empty if the person has none. */
    public String getEmail() {
        return signIn == null ? "" : signIn.person().email().orElse("");
    }

    /** The language the person chose at sign-up; empty if unknown. */
    public String getLocale() {
        return signIn == null ? "" : signIn.person().locale();
    }

    public String getAccountName() {
        return account().map(Account::name).orElse("");
    }

    public String getCompanyId() {
        return account().map(Account::companyId).orElse("");
    }

    /**
     * Who has signed in, for a boundary that has to be told.
     *
     * @throws java.util.NoSuchElementException if nobody has
     */
    public Person person() {
        return Optional.ofNullable(signIn).map(SignIn::person).orElseThrow();
    }

    /** From when on the account keeps out members without a second factor, if this person is one. */
    public @Nullable Instant getSecondFactorDue() {
        return signIn != null && !signIn.secondFactor()
                ? account()
                        .flatMap(account -> rules.of(account.tenant()).secondFactorFrom())
                        .orElse(null)
                : null;
    }

    /** Whether that time has come. */
    public boolean isKeptOut() {
        return signIn != null && confinement.lacksSecondFactor(signIn);
    }

    /** What the person may do in the account; what he may not do is not shown. */
    public Set<Permission> getPermissions() {
        return member.map(Caller.Member::permissions).orElseGet(Set::of);
    }

    /** The account that his session is for, be he still a member of it or not; empty if it is for none. */
    public Optional<Account> accountOfSession() {
        return signIn != null && signIn.standing() instanceof InAccount granted
                ? Optional.of(granted.account())
                : Optional.empty();
    }

    private Optional<Account> account() {
        return member.isPresent() ? accountOfSession() : Optional.empty();
    }

    private static String nameOf(SignIn signIn) {
        var person = signIn.person();
        return person.name().isBlank() ? person.email().or(person::phone).orElse("") : person.name();
    }
}
