// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.membership.Account;
import dev.stoa.tenancy.TenantId;
import java.time.Instant;
import java.util.Set;

/** An account that was opened as every real one is. */
record Company(Account account, String founder) {

    TenantId tenant() {
        return account.tenant();
    }

    String alias() {
        return account.alias();
    }

    Caller admin() {
        return member(founder, Permission.values());
    }

    static Caller member(String subject, Permission... permissions) {
        return new Caller.Member(subject, Set.of(permissions), ProjectScope.all(), Instant.now());
    }
}
