// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who calls a boundary, and what is known of his rights. */
public sealed interface Caller {

    /** The words by which the audit trail names the caller; no personal data: a subject, a job's name. */
    String auditName();

    /** Keycloak's id of the person who calls; empty where no person does. */
    default Optional<String> person() {
        return Optional.empty();
    }

    /** The projects of the account that the caller works on: all, for whom no role of an account confines. */
    default ProjectScope projects() {
        return ProjectScope.all();
    }

    /**
     * Whether the caller may do what asks for this permission: the one question of the guard, and of who explains it.
     */
    default boolean holds(Permission needed) {
        return false;
    }

    /** Nobody has signed in. */
    record Anonymous() implements Caller {
        @Override
        public String auditName() {
            return "anonymous";
        }
    }

    /**
     * A member who acts in the current account.
     *
     * @param subject Keycloak's id of the person
     * @param permissions what the person's role in this account grants
     * @param projects on which of the account's projects
     * @param authenticatedAt when the person last proved who he is ({@code auth_time})
     */
    record Member(String subject, Set<Permission> permissions, ProjectScope projects, Instant authenticatedAt)
            implements Caller {

        public Member {
            permissions = Set.copyOf(permissions);
        }

        @Override
        public boolean holds(Permission needed) {
            return permissions.contains(needed);
        }

        @Override
        public String auditName() {
            return subject;
        }

        @Override
        public Optional<String> person() {
            return Optional.of(subject);
        }
    }

    /** A person who has signed in and has no account yet: there is nothing that he may do but open one. */
    record Newcomer(String subject) implements Caller {
        @Override
        public String auditName() {
            return subject;
        }

        @Override
        public Optional<String> person() {
            return Optional.of(subject);
        }
    }

    /** A person of the operator's staff. */
    record Staff(String subject, Set<StaffRole> roles, Instant authenticatedAt) implements Caller {

        public Staff {
            roles = Set.copyOf(roles);
        }

        @Override
        public String auditName() {
            return "staff:" + subject;
        }

        @Override
        public Optional<String> person() {
            return Optional.of(subject);
        }
    }

    /**
     * A program with a customer ID and its secret, which an account has made for it.
     *
     * @param customerId names the pair; the secret is known to nobody here
     * @param projects on which of the account's projects
     */
    record Key(String customerId, Set<KeyScope> scopes, ProjectScope projects) implements Caller {

        public Key {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public boolean holds(Permission needed) {
            return scopes.stream().anyMatch(scope -> scope.permissions().contains(needed));
        }

        @Override
        public String auditName() {
            return "key:" + customerId;
        }
    }

    /** The platform's own servers: they are of no account, and hold nothing but what is said for them alone. */
    record Platform() implements Caller {
        @Override
        public String auditName() {
            return "platform";
        }
    }

    /** The product itself, at work for a named job. */
    record Job(String name) implements Caller {
        @Override
        public String auditName() {
            return "job:" + name;
        }
    }
}
