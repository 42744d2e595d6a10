// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.membership.Account;
import dev.stoa.membership.RoleStamp;
import java.util.Set;

/**
 * As what a person has signed in: a member of an account, somebody who has none yet, or one of the operator's staff.
 * Nobody is two of them.
 */
sealed interface Standing {

    /** The scope of tokens that say who a person is and nothing of any account. */
    String NO_ACCOUNT = "openid";

    Door door();

    /** What to ask the provider for at a refresh. */
    String scope();

    /**
     * The same standing, with the rights that new tokens grant.
     *
     * @param stamp of the person's role in the account before the tokens were asked for
     */
    Standing with(AccessClaims claims, RoleStamp stamp);

    /**
     * A member of an account.
     *
     * @param permissions what the tokens grant; what of it holds now, {@link Rights} says
     * @param stamp of the role under which they were granted
     */
    record InAccount(Account account, Set<Permission> permissions, RoleStamp stamp) implements Standing {

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
        public InAccount with(AccessClaims claims, RoleStamp now) {
            return new InAccount(account, claims.permissionsIn(account.alias()), now);
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
            return NO_ACCOUNT;
        }

        @Override
        public Newcomer with(AccessClaims claims, RoleStamp now) {
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
            return NO_ACCOUNT;
        }

        @Override
        public OfStaff with(AccessClaims claims, RoleStamp now) {
            return new OfStaff(claims.staffRoles());
        }
    }
}
