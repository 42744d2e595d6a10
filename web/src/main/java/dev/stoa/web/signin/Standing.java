// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.membership.Account;
import java.util.Set;

/**
 * As what a person has signed in: a member of an account, somebody who has none yet, or one of the operator's staff.
 * Nobody is two of them.
 */
sealed interface Standing {

    Door door();

    /** What to ask the provider for at a refresh. */
    String scope();

    /** The same standing, with the rights that new tokens grant. */
    Standing with(AccessClaims claims);

    record InAccount(Account account, Set<Permission> permissions) implements Standing {

        public InAccount {
            permissions = Set.copyOf(permissions);
        }

        @Override
        public Door door() {
            return Door.APP;
        }

        @Override
        public String scope() {
            return scope(account);
        }

        @Override
        public InAccount with(AccessClaims claims) {
            return new InAccount(account, claims.permissionsIn(account.alias()));
        }

        static String scope(Account account) {
            return "openid organization:" + account.alias();
        }
    }

    /** There is nothing for him but the page on which he opens an account. */
    record Newcomer() implements Standing {

        @Override
        public Door door() {
            return Door.APP;
        }

        @Override
        public String scope() {
            return "openid";
        }

        @Override
        public Newcomer with(AccessClaims claims) {
            return this;
        }
    }

    record OfStaff(Set<StaffRole> roles) implements Standing {

        public OfStaff {
            roles = Set.copyOf(roles);
        }

        @Override
        public Door door() {
            return Door.STAFF;
        }

        @Override
        public String scope() {
            return "openid";
        }

        @Override
        public OfStaff with(AccessClaims claims) {
            return new OfStaff(claims.staffRoles());
        }
    }
}
