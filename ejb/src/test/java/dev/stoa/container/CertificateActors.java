// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.credentials.CertificateBlocker;
import dev.stoa.credentials.CertificateMoveRefused;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.CertificatesChangedMeanwhile;
import dev.stoa.projects.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Members who do one thing after the other with the certificates of a project, and understand what they are told. */
@ApplicationScoped
class CertificateActors {

    @Inject
    CertificateOperations operations;

    @Inject
    Certificates certificates;

    @Inject
    CurrentCaller current;

    /**
     * Does all of it, in the request at hand.
     *
     * @return for each move that it was done, or the refusal
     */
    List<Object> play(String actor, ProjectId project, List<CertificateMove> script) {
        current.become(Company.member(actor, Permission.values()));
        var outcomes = new ArrayList<>();
        var seen = 0;
        for (var move : script) {
            if (move.looks()) {
                seen = certificates.of(project).version();
            }
            outcomes.add(outcome(actor, project, move, seen));
        }
        return outcomes;
    }

    private Object outcome(String actor, ProjectId project, CertificateMove move, int seen) {
        operations.prove(actor, move.operation(), project);
        try {
            operations.ask(move.operation(), project, seen);
            return new Done();
        } catch (CertificateMoveRefused refused) {
            assertThat(CertificateBlocker.values())
                    .extracting(CertificateBlocker::code)
                    .contains(refused.code());
            return refused;
        } catch (CertificatesChangedMeanwhile changed) {
            assertThat(changed.last()).as("what was done meanwhile").isPresent();
            assertThat(changed.last().orElseThrow().version()).isGreaterThan(seen);
            return changed;
        }
    }
}
