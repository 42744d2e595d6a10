// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AllowsAnyone;
import dev.stoa.identity.Person;
import dev.stoa.tenancy.Tenant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

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

    /** Nothing is locked meanwhile: whoever does the same beside this one brings about the same. */
    void complete(Tenant tenant) {
        provider.bringAbout(tenant);
        founding.finish(tenant);
    }
}
