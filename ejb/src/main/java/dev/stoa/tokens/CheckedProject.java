// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.TokenAnswer.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the gateway's check must know of a project, certificates in clear among it; and the outcome matrix of tokens.md,
 * "What a gateway would answer".
 *
 * @param openToAppId whether “No certificate” is still on
 */
record CheckedProject(TenantId tenant, OwnProject project, boolean openToAppId) {

    TokenAnswer answer(TokenQuestion question, Instant now) {
        return answer(question, now, signer -> {});
    }

    /** @param used is told of the certificate that signed a token by which somebody is let in */
    TokenAnswer answer(TokenQuestion question, Instant now, Consumer<KnownCertificate> used) {
        return question.token()
                .map(text -> withToken(text, question, now, used))
                .orElseGet(() -> TokenAnswer.of(withoutToken()));
    }

    private Reason withoutToken() {
        var objection = Judgement.objection(project.standing());
        if (objection.isPresent()) {
            return Reason.of(objection.get().verdict());
        }
        if (openToAppId) {
            return Reason.APP_ID_ALONE;
        }
        return project.keys().stream().anyMatch(KnownCertificate::enabled)
                ? Reason.TOKEN_NEEDED
                : Reason.NOTHING_ENABLED;
    }

    /** Also where the App ID alone would do, a token that is no good lets nobody in. */
    private TokenAnswer withToken(String text, TokenQuestion question, Instant now, Consumer<KnownCertificate> used) {
        try {
            if (ReadToken.of(text) instanceof KnownToken token) {
                return token.appId().equals(question.appId())
                        ? judged(token, question, now, used)
                        : TokenAnswer.of(Reason.APP_ID_DIFFERS);
            }
            return TokenAnswer.of(Reason.VERSION_UNKNOWN);
        } catch (MalformedToken malformed) {
            return TokenAnswer.of(Reason.MALFORMED);
        }
    }

    private TokenAnswer judged(KnownToken token, TokenQuestion question, Instant now, Consumer<KnownCertificate> used) {
        var presented = Presented.at(question.service(), question.channel(), question.uid());
        var judgement = new Judgement(token, Optional.of(project), presented, now);
        var reason = Reason.of(judgement.finding().verdict());
        if (reason != Reason.TOKEN_VALID) {
            return TokenAnswer.of(reason);
        }
        judgement.signer().ifPresent(used);
        return new TokenAnswer(reason, Optional.of(judgement.endOfStay()), judgement.inForce());
    }

    /** Without the certificates, which must not reach a log. */
    @Override
    public String toString() {
        return "project " + project.id() + " of tenant " + tenant;
    }
}
