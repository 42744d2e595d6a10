// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account has as many roles of its own as it may. */
public class RoleQuotaReached extends Refusal {

    RoleQuotaReached() {
        super("role-quota-reached", Roles.MOST);
    }
}
