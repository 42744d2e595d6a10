// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.Changes;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the current account is called and what it demands of all its members; who edits members sets it. */
@Stateless
public class AccountSecurity {

    @Inject
    CurrentTenant tenant;

    @Inject
    Tenants tenants;

    @Inject
    RuleStore store;

    @Inject
    CurrentRules current;

    @Inject
    Changes changes;

    /** What every member may know, for it binds him. */
    @AllowsPerson
    @Unrecorded
    public AccountRules rules() {
        return store.of(tenant.id());
    }

    /** The same for who is about to change it, and for nobody else. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public AccountRules rulesToEdit() {
        return store.of(tenant.id());
    }

    /**
     * Gives the account another name.
     *
     * @param known the name that whoever renames it has seen
     * @throws AccountRulesChanged if it has another name by now
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void rename(CompanyName known, CompanyName wanted) {
        if (!tenants.rename(tenant.id(), known.value(), wanted.value())) {
            throw new AccountRulesChanged();
        }
        changes.note("account.name", known.value(), wanted.value());
        current.forget(tenant.id());
    }

    /**
     * Demands a second factor of all members, or ceases to.
     *
     * @throws AccountRulesChanged if the rules have changed since the wish was made
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void demand(SecondFactorDemand demand) {
        var before = store.of(tenant.id());
        if (!store.change(tenant.id(), demand)) {
            throw new AccountRulesChanged();
        }
        changes.note("account.secondFactorFrom", before.secondFactorFrom(), demand.from());
        current.forget(tenant.id());
    }
}
