// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.credentials.CertificateOff;
import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.Rotation;
import dev.stoa.credentials.RotationDaysInvalid;
import dev.stoa.credentials.RotationLine;
import dev.stoa.credentials.RotationStep;
import dev.stoa.credentials.RotationUnderway;
import dev.stoa.credentials.Rotations;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate is exchanged step by step, and who planned it is reminded. */
@ExtendWith(ArquillianExtension.class)
class RotationsIT {

    @Inject
    People people;

    @Inject
    Companies companies;

    @Inject
    Projects projects;

    @Inject
    Rotations rotations;

    @Inject
    CertificateOperations operations;

    @Inject
    FakePost post;

    @Inject
    Probe probe;

    @SuppressWarnings("NullAway.Init") // Each test begins with one.
    private Company company;

    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");
    private String address = "";

    @BeforeEach
    void adaHasAProject() throws Exception {
        company = companies.open();
        address = company.founder() + "@example.com";
        as(() -> probe.change("update membership.member set email = '" + address + "', name = 'Ada'"));
        chess = as(() -> projects.create(Asked.project("Chess")));
    }

    @Test
    void goesStepByStepAndEndsByItself() throws Exception {
        plan(7);
        assertThat(current()).contains(RotationStep.ENABLE_SECONDARY);
        make(CertificateOperation.ENABLE_SECONDARY);
        assertThat(current()).contains(RotationStep.DISTRIBUTE);
        make(CertificateOperation.SWAP);
        assertThat(current()).contains(RotationStep.WAIT);
        make(CertificateOperation.DISABLE_SECONDARY);
        assertThat(current()).contains(RotationStep.DELETE_OLD);
        make(CertificateOperation.DELETE_SECONDARY);

        assertThat(rotation()).isEmpty();
        plan(1);
        assertThat(current()).contains(RotationStep.ENABLE_SECONDARY);
    }

    @Test
    void remindsOfTheSwapWhenItIsDue() throws Exception {
        plan(1);
        make(CertificateOperation.ENABLE_SECONDARY);
        letTimePass("25 hours");

        var letter = post.next(address);

        assertThat(letter.subject()).isEqualTo("Chess: time to swap the certificates");
        assertThat(letter.text()).contains("Engines", "/app/projects/certificates?id=" + chess);
        assertThat(current()).contains(RotationStep.SWAP);
    }

    @Test
    void remindsOnceUntilAWeekLater() throws Exception {
        plan(1);
        letTimePass("25 hours");
        assertThat(post.next(address).subject()).contains("has not begun");

        var due = as(() -> probe.query("select due_at > now() + interval '6 days' from credentials.rotation"));

        assertThat(due).isEqualTo(List.of(true));
    }

    @Test
    void isPlannedOnceAndGivenUp() throws Exception {
        plan(7);
        assertThatThrownBy(() -> plan(7)).isInstanceOf(RotationUnderway.class);

        as(() -> {
            rotations.giveUp(chess);
            return true;
        });

        assertThat(rotation()).isEmpty();
        plan(30);
        assertThat(rotation())
                .hasValueSatisfying(found -> assertThat(found.by()).isEqualTo("Ada"));
    }

    @Test
    void isNotPlannedForYesterdayNorWithoutAPrimary() throws Exception {
        var open = as(() -> projects.create(Asked.projectWithoutCertificate("Open")));

        assertThatThrownBy(() -> plan(0)).isInstanceOf(RotationDaysInvalid.class);
        assertThatThrownBy(() -> plan(Rotations.MOST_DAYS + 1)).isInstanceOf(RotationDaysInvalid.class);
        assertThatThrownBy(() -> as(() -> {
                    rotations.plan(open, 7);
                    return true;
                }))
                .isInstanceOf(CertificateOff.class);
    }

    private void plan(int days) throws Exception {
        as(() -> {
            rotations.plan(chess, days);
            return true;
        });
    }

    private void make(CertificateOperation operation) throws Exception {
        operations.make(company.tenant(), chess, operation);
    }

    /** The rows become so much older; the job looks at them within seconds. */
    private void letTimePass(String interval) throws Exception {
        as(() -> probe.change("""
                        update credentials.rotation
                           set started_at = started_at - interval '%1$s', swap_at = swap_at - interval '%1$s',
                               due_at = now()
                        """.formatted(interval)));
    }

    private Optional<Rotation> rotation() throws Exception {
        return as(() -> rotations.of(chess));
    }

    private Optional<RotationStep> current() throws Exception {
        return rotation().orElseThrow().lines().stream()
                .filter(RotationLine::current)
                .map(RotationLine::step)
                .findFirst();
    }

    private <T> T as(Callable<T> call) throws Exception {
        Caller admin = company.admin();
        return people.as(company.tenant(), admin, call);
    }
}
