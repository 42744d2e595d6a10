// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckedProjectsTest {

    private static final TenantId ADAS = new TenantId(1);
    private static final TenantId BOBS = new TenantId(2);
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final Tables tables = new Tables();
    private final CheckedProjects projects = new CheckedProjects();
    private Instant now = START;

    @BeforeEach
    void wire() {
        projects.reading = tables;
        InstantSource shown = () -> now;
        projects.clock = shown.withZone(ZoneOffset.UTC);
    }

    @Test
    void readsOnceInFiveSeconds() {
        for (var second = 0; second < 5; second++) {
            now = START.plusSeconds(second);
            assertThat(projects.find(ADAS, "a")).isPresent();
        }
        assertThat(tables.reads).isEqualTo(1);

        now = START.plus(CheckedProjects.KEPT);
        projects.find(ADAS, "a");

        assertThat(tables.reads).isEqualTo(2);
    }

    @Test
    void doesNotTrustAClockThatWasSetBack() {
        projects.find(ADAS, "a");

        now = START.minusSeconds(300);
        projects.find(ADAS, "a");

        assertThat(tables.reads).isEqualTo(2);
    }

    @Test
    void forgetsWhatHasChanged() {
        projects.find(ADAS, "a");
        projects.find(BOBS, "b");

        projects.drop(ADAS);
        projects.find(ADAS, "a");
        projects.find(BOBS, "b");

        assertThat(tables.reads).isEqualTo(3);
    }

    @Test
    void doesNotKeepWhatChangedWhileItWasRead() {
        tables.meanwhile = () -> projects.drop(ADAS);

        projects.find(ADAS, "a");
        tables.meanwhile = () -> {};
        projects.find(ADAS, "a");

        assertThat(tables.reads).isEqualTo(2);
    }

    @Test
    void forgetsWhatNobodyAsksForAnyMore() {
        projects.find(ADAS, "a");
        now = START.plus(CheckedProjects.KEPT);
        projects.dropOld();
        now = START;

        projects.find(ADAS, "a");

        assertThat(tables.reads).isEqualTo(2);
    }

    /** Both for a project that is about to be made, and for the same time as one of another account. */
    @Test
    void looksAgainForWhatItDidNotFind() {
        assertThat(projects.find(ADAS, Tables.UNKNOWN)).isEmpty();
        assertThat(projects.find(ADAS, Tables.UNKNOWN)).isEmpty();

        assertThat(tables.reads).isEqualTo(2);
    }

    @Test
    void keepsAccountsApart() {
        projects.find(ADAS, "a");

        assertThat(projects.find(BOBS, "a").orElseThrow().tenant()).isEqualTo(BOBS);
        assertThat(tables.reads).isEqualTo(2);
    }

    @Test
    void remembersWhoseAnAppIdIs() {
        assertThat(projects.tenantOf("a")).contains(ADAS);
        assertThat(projects.tenantOf("a")).contains(ADAS);
        assertThat(projects.tenantOf(Tables.UNKNOWN)).isEmpty();
        assertThat(projects.tenantOf(Tables.UNKNOWN)).isEmpty();

        assertThat(tables.reads).isEqualTo(3);
    }

    /** Every App ID but one is everybody's. */
    private static final class Tables extends ProjectReading {

        static final String UNKNOWN = "unknown";

        private Runnable meanwhile = () -> {};
        private int reads;

        @Override
        Optional<CheckedProject> find(TenantId asked, String appId) {
            reads++;
            var own = new OwnProject(new ProjectId(new UUID(1, 2)), "Chess", Standing.IN_FORCE, List.of());
            var found = new CheckedProject(asked, own, true);
            meanwhile.run();
            return Optional.of(found).filter(project -> !appId.equals(UNKNOWN));
        }

        @Override
        Optional<TenantId> tenantOf(String appId) {
            reads++;
            return Optional.of(ADAS).filter(tenant -> !appId.equals(UNKNOWN));
        }
    }
}
