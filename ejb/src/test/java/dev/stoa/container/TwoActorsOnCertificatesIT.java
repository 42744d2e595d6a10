// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.credentials.CertificateMoveRefused;
import dev.stoa.credentials.CertificatesChangedMeanwhile;
import dev.stoa.projects.Projects;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two members do at the same time whatever comes to their minds with the certificates of one project. jqwik makes up
 * what; the number that a failure names makes it up again.
 */
@ExtendWith(ArquillianExtension.class)
class TwoActorsOnCertificatesIT {

    private static final int PROJECTS = 40;

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    CertificateActors actors;

    @Inject
    CertificateLedger ledger;

    @Test
    void neverLeaveTheAllowedStatesAndAreToldWhatStopsThem() throws Exception {
        var told = new HashMap<Class<?>, Integer>();
        JqwikSession.start();
        for (var number = 0; number < PROJECTS; number++) {
            play(new Random().nextLong(), told);
        }
        JqwikSession.finish();

        System.out.println("Two members, " + PROJECTS + " projects: " + told);
        assertThat(told).containsKeys(CertificateMoveRefused.class, CertificatesChangedMeanwhile.class, Done.class);
    }

    private void play(long seed, Map<Class<?>, Integer> told) throws Exception {
        var tenant = people.newTenant();
        var isOpen = seed % 2 == 0;
        var asked = isOpen ? Asked.projectWithoutCertificate("Open") : Asked.project("Open");
        var project = people.as(tenant, () -> projects.create(asked));
        var scripts = List.of(CertificateMove.script(seed), CertificateMove.script(~seed));

        var outcomes = people.atOnce(
                scripts.size(), tenant, actor -> () -> actors.play("actor " + actor, project, scripts.get(actor)));

        assertThat(outcomes)
                .as("of %d: %s", seed, scripts)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(List.class));
        for (var outcome : outcomes) {
            ((List<?>) outcome).forEach(each -> told.merge(each.getClass(), 1, Integer::sum));
        }
        ledger.examine(tenant, project, "%d: %s".formatted(seed, scripts));
    }
}
