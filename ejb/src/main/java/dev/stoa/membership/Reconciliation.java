// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds what somebody has changed at the identity provider past the console, and mends it. What was added there gives
 * nobody a right, for the console asks its own tables too; what was taken away there is missing.
 */
@Stateless
public class Reconciliation {

    @Inject
    CurrentTenant tenant;

    @Inject
    Roster roster;

    @Inject
    Settlement settlement;

    @Inject
    DriftWords words;

    @Inject
    Changes changes;

    /**
     * Compares all members and roles of the account; nobody changes them meanwhile.
     *
     * @throws dev.stoa.Unavailable if the identity provider does not answer
     */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public DriftReport drift() {
        roster.lock(tenant.id());
        var drift = settlement.drift(tenant.id());
        return new DriftReport(words.lines(tenant.id(), drift), drift.size());
    }

    /**
     * Makes the identity provider equal to the account.
     *
     * @return how many differences are left, since they are many or some can't be mended now
     * @throws dev.stoa.Unavailable if the identity provider does not answer
     */
    @Allows(Permission.EDIT_MEMBERS)
    public int mend() {
        roster.lock(tenant.id());
        var drift = settlement.drift(tenant.id());
        var left = settlement.mend(tenant.id());
        changes.note("roster.drift", inWords(drift), left);
        return left;
    }

    private static String inWords(List<Drift> drift) {
        return drift.stream()
                .map(one -> one.kind() + " " + one.role() + " " + one.detail())
                .collect(Collectors.joining("; "));
    }
}
