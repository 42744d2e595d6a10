// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.SecondaryState;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Looks afterwards whether what the tables say of a project's certificates can have come about. */
@ApplicationScoped
class CertificateLedger {

    /** The rules of product.md, "Projects and certificates", a second time and in other words. */
    private static final List<String> STEPS = List.of(
            "ENABLE_PRIMARY none,off,absent none,on,absent",
            "DISABLE_PRIMARY none,on,absent none,off,absent",
            "ENABLE_SECONDARY *,on,absent *,on,on",
            "ENABLE_SECONDARY *,on,off *,on,on",
            "DISABLE_SECONDARY *,on,on *,on,off",
            "SWAP *,on,on *,on,on",
            "DELETE_SECONDARY *,on,off *,on,absent",
            "REMOVE_NO_CERTIFICATE none,on,* gone,on,*");

    @Inject
    People people;

    @Inject
    CertificateOperations operations;

    @Inject
    Probe probe;

    void examine(TenantId tenant, ProjectId project, String played) throws Exception {
        var changes = people.as(tenant, () -> probe.query("""
                        select version, operation, before, after
                          from credentials.certificate_change order by version
                        """)).stream()
                .map(Object[].class::cast)
                .toList();
        for (var index = 0; index < changes.size(); index++) {
            var change = changes.get(index);
            assertThat(((Number) change[0]).intValue()).as(played).isEqualTo(index + 1);
            assertThat(step(change)).as(played).matches(CertificateLedger::isAStep);
            if (index > 0) {
                assertThat(change[2]).as(played).isEqualTo(changes.get(index - 1)[3]);
            }
        }
        examineWhatIsThere(tenant, project, played);
    }

    private void examineWhatIsThere(TenantId tenant, ProjectId project, String played) throws Exception {
        var now = operations.of(tenant, project);
        var keys = people.as(tenant, () -> probe.knownCertificates(project)).stream()
                .filter(known -> known.deletedAt().isEmpty())
                .toList();

        assertThat(now.noCertificate() || now.primaryOn()).as(played).isTrue();
        assertThat(enabled(keys, Slot.PRIMARY)).as(played).isEqualTo(now.primaryOn());
        assertThat(enabled(keys, Slot.SECONDARY)).as(played).isEqualTo(now.secondaryState() == SecondaryState.ON);
        assertThat(keys).as(played).allMatch(key -> key.certificate().matches("[0-9a-f]{32}"));
    }

    private static boolean enabled(List<KnownCertificate> keys, Slot slot) {
        return keys.stream().anyMatch(key -> key.slot() == slot && key.enabled());
    }

    private static String step(Object[] change) {
        return change[1] + " " + facts((String) change[2]) + " " + facts((String) change[3]);
    }

    /** No certificate, primary, secondary. */
    private static String facts(String state) {
        var rest = state.replaceFirst("^OPEN_?", "");
        return String.join(
                ",",
                state.startsWith("OPEN") ? "none" : "gone",
                rest.isEmpty() ? "off" : "on",
                rest.startsWith("SECONDARY_") ? rest.substring(10).toLowerCase(Locale.ROOT) : "absent");
    }

    private static boolean isAStep(String step) {
        return STEPS.stream().anyMatch(known -> step.matches(known.replace("*", "[a-z]+")));
    }
}
