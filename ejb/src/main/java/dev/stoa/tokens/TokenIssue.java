// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.CertificateUses;
import dev.stoa.credentials.SigningKey;
import dev.stoa.credentials.SigningKeys;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Signs tokens of the current tenant's projects: with a certificate that is on, of a project that is in force. */
@ApplicationScoped
class TokenIssue {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    OwnProjects projects;

    @Inject
    SigningKeys signingKeys;

    @Inject
    CertificateUses uses;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** What was signed, with what, and from when on. */
    record Issued(String token, SigningKey signer, Instant issuedAt) {

        /** Without the token, which must not reach a log. */
        @Override
        public String toString() {
            return "token of " + issuedAt;
        }
    }

    /**
     * Builds the token.
     *
     * @throws ProjectDisabled if the project is disabled
     * @throws AccountSuspended if the account is suspended
     * @throws PrimaryCertificateOff if it is to be signed by the primary certificate, and that is off
     * @throws SecondaryCertificateOff if it is to be signed by a secondary certificate, and none is on
     * @throws TokenTooLong if all that it names does not fit
     */
    Issued sign(ProjectDetail project, Slot slot, List<TokenService> services, long seconds) {
        projects.requireInForce(project);
        var signer = signer(project, slot);
        var now = clock.instant().getEpochSecond();
        var salt = Integer.toUnsignedLong(RANDOM.nextInt());
        var content = new AccessToken2(project.appId(), now, seconds, salt, services);
        var token = content.sign(signer.certificate());
        uses.issued(tenant.id(), signer.certificateId());
        return new Issued(token, signer, Instant.ofEpochSecond(now));
    }

    /** The certificates that can sign, the primary first. */
    List<SigningKey> signers(ProjectDetail project) {
        return signingKeys.allOf(project.id()).stream()
                .filter(SigningKey::enabled)
                .toList();
    }

    private SigningKey signer(ProjectDetail project, Slot slot) {
        return signers(project).stream()
                .filter(key -> key.slot() == slot)
                .findFirst()
                .orElseThrow(() -> slot == Slot.PRIMARY ? new PrimaryCertificateOff() : new SecondaryCertificateOff());
    }
}
