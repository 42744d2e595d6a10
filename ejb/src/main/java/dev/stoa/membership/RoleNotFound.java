// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account has no such role, or no longer. */
public class RoleNotFound extends Refusal {

    RoleNotFound() {
        super("role-not-found");
    }
}
