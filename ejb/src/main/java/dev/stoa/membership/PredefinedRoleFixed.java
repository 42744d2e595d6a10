// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** A predefined role is looked at and copied, never changed. */
public class PredefinedRoleFixed extends Refusal {

    PredefinedRoleFixed(String name) {
        super("predefined-role-fixed", name);
    }
}
