// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsPlatform;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.credentials.CertificateUses;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.TokenAnswer.Reason;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What a media server asks before it lets somebody in; it never keeps or tells the token. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // Mostly it needs nothing of the database.
public class TokenCheck {

    @Inject
    CheckedProjects projects;

    @Inject
    ProjectReading reading;

    @Inject
    CertificateUses uses;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /**
     * Answers by the outcome matrix of tokens.md. An App ID of another account is as unknown as one that nobody has.
     */
    @Allows(Permission.VIEW_PROJECTS)
    @AllowsPlatform
    public TokenAnswer verify(TokenQuestion question) {
        var project = askersTenant(question.appId()).flatMap(own -> visible(own, question.appId()));
        return project.map(own -> own.answer(
                        question, clock.instant(), signer -> uses.verified(own.tenant(), signer.certificateId())))
                .orElseGet(() -> TokenAnswer.of(Reason.APP_ID_UNKNOWN));
    }

    /** Who works in an account asks about its projects; the platform, which is in none, about any. */
    private Optional<TenantId> askersTenant(String appId) {
        return tenant.ifChosen().or(() -> projects.tenantOf(appId));
    }

    private Optional<CheckedProject> visible(TenantId own, String appId) {
        var scope = caller.get().projects();
        var found = projects.find(own, appId);
        if (found.isPresent()
                && !scope.isAll()
                && !scope.chosen().contains(found.get().project().id().value())) {
            reading.find(own, appId); // What is out of reach takes as long as what is not there.
            return Optional.empty();
        }
        return found;
    }
}
