// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;
import dev.stoa.access.Permission;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody would gain what whoever gives it does not hold himself, or not on these projects. */
public class GrantsBeyondOwn extends Refusal {

    GrantsBeyondOwn(Set<Permission> beyond) {
        super(
                "grants-beyond-own",
                beyond.stream().sorted().map(Permission::roleName).collect(Collectors.joining(", ")));
    }
}
