// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static dev.stoa.access.Permission.EDIT_MEMBERS;
import static dev.stoa.access.Permission.EDIT_PROJECTS;
import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_PROJECTS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoleRightsTest {

    private static final UUID CHESS = new UUID(0, 1);
    private static final UUID LOOMS = new UUID(0, 2);

    /** Any other project than the two: what "all" means beyond them. */
    private static final UUID ANOTHER = new UUID(0, 3);

    @Test
    void comeWithWhatTheyNeed() {
        assertThat(RoleRights.implying(Set.of(PAY, EDIT_PROJECTS, EDIT_MEMBERS), ProjectScope.all())
                        .permissions())
                .containsExactlyInAnyOrder(PAY, VIEW_FINANCE, EDIT_PROJECTS, VIEW_PROJECTS, EDIT_MEMBERS);
    }

    @Test
    void areGivenFromOnesOwnOnly() {
        var own = new RoleRights(Set.of(VIEW_USAGE, EDIT_MEMBERS), ProjectScope.of(Set.of(CHESS)));
        var all = new RoleRights(Set.of(VIEW_USAGE), ProjectScope.all());
        var looms = new RoleRights(Set.of(VIEW_USAGE), ProjectScope.of(Set.of(LOOMS)));
        var members = new RoleRights(Set.of(EDIT_MEMBERS), ProjectScope.all());

        assertThat(all.gainedBeyond(own, RoleRights.NONE)).containsExactly(VIEW_USAGE);
        assertThat(looms.gainedBeyond(own, RoleRights.NONE)).containsExactly(VIEW_USAGE);
        assertThat(looms.gainedBeyond(own, looms)).isEmpty();
        assertThat(all.gainedBeyond(own, looms)).containsExactly(VIEW_USAGE);
        assertThat(members.gainedBeyond(own, RoleRights.NONE)).isEmpty();
    }

    /** The rule in its long form: each permission on each project, one by one. */
    @Property
    void areBeyondWhereOnePermissionOnOneProjectIs(
            @ForAll("rights") RoleRights after,
            @ForAll("rights") RoleRights held,
            @ForAll("rights") RoleRights before) {
        var beyond = Stream.of(Permission.values())
                .filter(permission -> Stream.of(CHESS, LOOMS, ANOTHER)
                        .anyMatch(project -> has(after, permission, project)
                                && !has(before, permission, project)
                                && !has(held, permission, project)))
                .collect(Collectors.toSet());

        assertThat(after.gainedBeyond(held, before)).isEqualTo(beyond);
    }

    private static boolean has(RoleRights rights, Permission permission, UUID project) {
        var there = !permission.concernsProjects()
                || rights.projects().isAll()
                || rights.projects().chosen().contains(project);
        return there && rights.permissions().contains(permission);
    }

    @Provide
    Arbitrary<RoleRights> rights() {
        var permissions = Arbitraries.of(VIEW_USAGE, EDIT_PROJECTS, PAY, EDIT_MEMBERS)
                .set()
                .ofMaxSize(4);
        var chosen = Arbitraries.of(CHESS, LOOMS).set().ofMaxSize(2).map(ProjectScope::of);
        var scope = Arbitraries.oneOf(Arbitraries.just(ProjectScope.all()), chosen);
        return Combinators.combine(permissions, scope).as(RoleRights::new);
    }
}
