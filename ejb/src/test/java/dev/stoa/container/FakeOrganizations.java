// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.identity.KnownRole;
import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.Organizations;
import dev.stoa.identity.RoleGrant;
import dev.stoa.identity.RoleId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An identity provider in memory that can be away from any step on, before or after it has done the step. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
class FakeOrganizations implements Organizations {

    /** The steps of one account: organization, five roles, member, role of the member. */
    static final int STEPS = 8;

    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();
    private final Map<String, Set<Permission>> roles = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> foreign = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> holders = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final ThreadLocal<Integer> stepsUntilAway = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);
    private final ThreadLocal<Boolean> doesTheLastStep = ThreadLocal.withInitial(() -> false);

    /** For this thread: is away after so many steps; does the next one or not, and in no case says so. */
    void isAwayAfter(int steps, boolean doesOneMore) {
        stepsUntilAway.set(steps);
        doesTheLastStep.set(doesOneMore);
    }

    void isBack() {
        stepsUntilAway.remove();
        doesTheLastStep.remove();
    }

    @Override
    public OrganizationId withAlias(String alias) {
        step(() -> members.computeIfAbsent(alias, added -> {
            made.incrementAndGet();
            return ConcurrentHashMap.newKeySet();
        }));
        return new OrganizationId(alias);
    }

    @Override
    public RoleId withRole(OrganizationId organization, RoleGrant role) {
        var id = organization.value() + "/" + role.name();
        step(() -> roles.merge(id, role.permissions(), FakeOrganizations::both));
        return new RoleId(id);
    }

    @Override
    public void addMember(OrganizationId organization, String subject) {
        step(() -> members.getOrDefault(organization.value(), Set.of()).add(subject));
    }

    @Override
    public void giveRole(OrganizationId organization, RoleId role, String subject) {
        step(() -> holdersOf(role.value()).add(subject));
    }

    @Override
    public void setPermissions(OrganizationId organization, RoleId role, Set<Permission> permissions) {
        step(() -> roles.put(role.value(), permissions));
    }

    @Override
    public void removeRole(OrganizationId organization, RoleId role) {
        step(() -> {
            roles.remove(role.value());
            foreign.remove(role.value());
            holders.remove(role.value());
        });
    }

    @Override
    public void removeMember(OrganizationId organization, String subject) {
        step(() -> {
            members.getOrDefault(organization.value(), Set.of()).remove(subject);
            roles(organization.value()).forEach(role -> holdersOf(role).remove(subject));
        });
    }

    @Override
    public void takeRole(OrganizationId organization, RoleId role, String subject) {
        step(() -> holdersOf(role.value()).remove(subject));
    }

    @Override
    public List<KnownRole> roles(OrganizationId organization) {
        step(() -> {});
        return roles(organization.value()).stream()
                .map(id -> new KnownRole(
                        new RoleId(id),
                        id.substring(organization.value().length() + 1),
                        roles.getOrDefault(id, Set.of()),
                        foreign.getOrDefault(id, Set.of())))
                .toList();
    }

    @Override
    public Set<RoleId> rolesOf(OrganizationId organization, String subject) {
        step(() -> {});
        return roles(organization.value()).stream()
                .filter(role -> holdersOf(role).contains(subject))
                .map(RoleId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> members(OrganizationId organization) {
        step(() -> {});
        return Set.copyOf(membersOf(organization.value()));
    }

    @Override
    public Set<String> holders(OrganizationId organization, RoleId role) {
        step(() -> {});
        return Set.copyOf(holdersOf(role.value()));
    }

    int made() {
        return made.get();
    }

    Set<String> membersOf(String alias) {
        return members.getOrDefault(alias, Set.of());
    }

    Set<Permission> permissionsOf(String alias, String role) {
        return roles.getOrDefault(alias + "/" + role, Set.of());
    }

    Set<String> holdersOf(String alias, String role) {
        return holders.getOrDefault(alias + "/" + role, Set.of());
    }

    /** Somebody lets a role grant what is none of the console's. */
    void grantForeign(RoleId role, String name) {
        foreign.put(role.value(), Set.of(name));
    }

    /** The names of an account's roles. */
    List<String> roles(Company company) {
        return roles(company.alias()).stream()
                .map(id -> id.substring(company.alias().length() + 1))
                .toList();
    }

    private List<String> roles(String alias) {
        return roles.keySet().stream().filter(id -> id.startsWith(alias + "/")).toList();
    }

    private static Set<Permission> both(Set<Permission> some, Set<Permission> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> holdersOf(String role) {
        return holders.computeIfAbsent(role, id -> ConcurrentHashMap.newKeySet());
    }

    private void step(Runnable work) {
        var left = stepsUntilAway.get();
        stepsUntilAway.set(left - 1);
        if (left > 0 || doesTheLastStep.get()) {
            work.run();
        }
        if (left <= 0) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, "a test says so");
        }
    }
}
