// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AllowsAnyone;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Unrecorded;
import dev.stoa.identity.Introductions;
import dev.stoa.identity.Person;
import dev.stoa.identity.PhoneNumber;
import dev.stoa.tenancy.Tenant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The account of a person who has just signed in.
 *
 * <p>The first sign-in makes it, in steps that can all be repeated: a row that says so is committed; the identity
 * provider is brought to know the account; the account becomes ready. What an interruption leaves is completed by the
 * person's next try or by {@link UnfinishedAccounts}, whichever comes first.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Accounts {

    @Inject
    Founding founding;

    @Inject
    ProviderSteps provider;

    @Inject
    Introductions introductions;

    @Inject
    CurrentCaller caller;

    /**
     * Anyone may ask, for what is asked is whom the identity provider has vouched for.
     *
     * @throws dev.stoa.Unavailable if there is no account yet and the identity provider can't be told of one now
     */
    @AllowsAnyone
    public Account accountOf(Person person) {
        var tenant = founding.tenantOf(person);
        if (!tenant.isReady()) {
            complete(tenant);
        }
        return new Account(tenant.id(), tenant.alias(), tenant.companyId(), tenant.name());
    }

    /**
     * Whether the person has no account and has not said yet what it shall be called: a third party, by which he came,
     * does not know.
     */
    @AllowsAnyone
    public boolean isNewcomer(Person person) {
        return person.companyName().isBlank() && !founding.isKnown(person);
    }

    /**
     * Opens the account of a newcomer under this name; for one who is none any more, hands out the account he has.
     *
     * @param person who the identity provider has vouched for, and who asks
     * @param phone where he can be reached
     * @throws dev.stoa.Unavailable if the identity provider can't be told now
     */
    @AllowsPerson
    @Unrecorded
    public Account open(Person person, CompanyName company, Optional<PhoneNumber> phone) {
        if (!caller.get().person().filter(person.subject()::equals).isPresent()) {
            throw new IllegalArgumentException("nobody opens an account for somebody else");
        }
        if (isNewcomer(person)) {
            introductions.note(person.subject(), company.value(), phone);
        }
        return accountOf(person.of(company.value()));
    }

    /** Nothing is locked meanwhile: whoever does the same beside this one brings about the same. */
    void complete(Tenant tenant) {
        provider.bringAbout(tenant);
        founding.finish(tenant);
    }
}
