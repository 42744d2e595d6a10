// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.api.AnswerSweeper;
import dev.stoa.api.ApiAnswer;
import dev.stoa.api.IdempotencyKey;
import dev.stoa.api.IdempotencyKeyInvalid;
import dev.stoa.api.IdempotencyKeyReused;
import dev.stoa.api.IdempotentAnswers;
import dev.stoa.api.RequestLimits;
import dev.stoa.projects.ProjectNameTaken;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ApiRequestsIT {

    private static final String ENDPOINT = "GET /api/v1/projects";
    private static final String REQUEST = "5e".repeat(32);

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    RequestLimits limits;

    @Inject
    IdempotentAnswers answers;

    @Inject
    AnswerSweeper sweeper;

    @Inject
    Probe probe;

    @Test
    void areTenInASecondOfEachEndpoint() throws Exception {
        var tenant = people.newTenant();
        var began = Instant.now();

        var waits = people.atOnce(40, tenant, number -> () -> limits.admit(tenant, ENDPOINT));

        var seconds = Duration.between(began, Instant.now()).toSeconds() + 1;
        assertThat(waits).filteredOn(Duration.ZERO::equals).hasSizeBetween(RequestLimits.PER_SECOND, (int)
                (RequestLimits.PER_SECOND * seconds));
        assertThat(waits).allSatisfy(wait -> assertThat((Duration) wait).isLessThanOrEqualTo(Duration.ofSeconds(1)));
        assertThat(limits.admit(tenant, "GET /api/v1/members")).isZero();
        assertThat(limits.admit(people.newTenant(), ENDPOINT)).isZero();
    }

    @Test
    void sentTwiceAreDoneOnce() throws Exception {
        var tenant = people.newTenant();
        var key = new IdempotencyKey("once", REQUEST);

        var first = people.as(tenant, () -> answers.once(key, () -> create("Chess")));
        var second = people.as(tenant, () -> answers.once(key, () -> create("Go")));

        assertThat(first.isRepeated()).isFalse();
        assertThat(second).isEqualTo(new ApiAnswer(201, Optional.empty(), "Chess", true));
        assertThat(names(tenant)).isEqualTo(1);
    }

    @Test
    void sentAtOnceAreDoneOnce() throws Exception {
        var tenant = people.newTenant();
        var key = new IdempotencyKey("once", REQUEST);

        var found = people.atOnce(
                6,
                tenant,
                number -> () -> answers.once(key, () -> create("Chess")).body());

        assertThat(found).containsOnly("Chess");
        assertThat(names(tenant)).isEqualTo(1);
    }

    @Test
    void areNotTheSameWithAnotherContent() throws Exception {
        var tenant = people.newTenant();
        people.as(tenant, () -> answers.once(new IdempotencyKey("once", REQUEST), () -> create("Chess")));

        assertThatThrownBy(() -> people.as(
                        tenant, () -> answers.once(new IdempotencyKey("once", "0".repeat(64)), () -> create("Go"))))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(names(tenant)).isEqualTo(1);
    }

    @Test
    void areTriedAgainAfterARefusal() throws Exception {
        var tenant = people.newTenant();
        var key = new IdempotencyKey("once", REQUEST);
        people.as(tenant, () -> create("Chess"));

        assertThatThrownBy(() -> people.as(tenant, () -> answers.once(key, () -> create("chess"))))
                .isInstanceOf(ProjectNameTaken.class);

        assertThat(people.as(tenant, () -> answers.once(key, () -> create("Go")))
                        .isRepeated())
                .isFalse();
        assertThat(names(tenant)).isEqualTo(2);
    }

    @Test
    void areForgottenAfterADay() throws Exception {
        var tenant = people.newTenant();
        for (var key : new String[] {"asked-again", "forgotten"}) {
            people.as(tenant, () -> probe.change("""
                    insert into api.idempotent_answer (tenant_id, key, request, status, body, created_at)
                    values (%s, '%s', repeat('0', 64), 201, 'old', now() - interval '25 hours')
                    """.formatted(tenant, key)));
        }

        var answer = people.as(
                tenant, () -> answers.once(new IdempotencyKey("asked-again", REQUEST), () -> create("Chess")));
        sweeper.sweep();

        assertThat(answer.body()).isEqualTo("Chess");
        assertThat(people.as(tenant, () -> probe.query("select key from api.idempotent_answer")).stream()
                        .map(String::valueOf))
                .containsExactly("asked-again");
    }

    @Test
    void nameTheirKeyInPlainCharacters() {
        assertThat(new IdempotencyKey(UUID.randomUUID().toString(), REQUEST)).isNotNull();
        for (var invalid : new String[] {"", "two words", "ключ", "k".repeat(256)}) {
            assertThatThrownBy(() -> new IdempotencyKey(invalid, REQUEST)).isInstanceOf(IdempotencyKeyInvalid.class);
        }
    }

    private ApiAnswer create(String name) {
        projects.create(Asked.project(name));
        return new ApiAnswer(201, Optional.empty(), name, false);
    }

    private int names(TenantId tenant) throws Exception {
        return people.as(tenant, () -> projects.list(ProjectSearch.newest(100)))
                .lines()
                .size();
    }
}
