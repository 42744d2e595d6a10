// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.tokens.Inspection.InspectedProject;
import dev.stoa.tokens.TokenWarning.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains one token at one moment: what it says, what becomes of it, and what its owner should know besides. */
final class Inspector {

    private final KnownToken token;
    private final Optional<OwnProject> project;
    private final Judgement judgement;
    private final Instant now;

    /** @param project the one of the token's App ID, if it belongs to the reader's account */
    Inspector(KnownToken token, Optional<OwnProject> project, Presented presented, Instant now) {
        this.token = token;
        this.project = project;
        this.judgement = new Judgement(token, project, presented, now);
        this.now = now;
    }

    Inspection inspect() {
        var finding = judgement.finding();
        return new Inspection(
                token.version(),
                Optional.of(token.appId()),
                project.map(own -> new InspectedProject(own.id(), own.name())),
                token.services(),
                token.issuedAt(),
                Optional.of(token.expiresAt()),
                judgement.signer().filter(key -> key.deletedAt().isEmpty()).map(KnownCertificate::slot),
                judgement.signer().flatMap(KnownCertificate::deletedAt),
                finding.verdict(),
                finding.details(),
                warnings());
    }

    private List<TokenWarning> warnings() {
        var warnings = new ArrayList<TokenWarning>();
        if (token.version() != TokenVersion.ACCESS_TOKEN_2) {
            warnings.add(new TokenWarning(Kind.VERSION_OUTDATED, token.version().code()));
        }
        for (var service : token.services()) {
            warnings.addAll(warnings(service));
        }
        if (token.hasLifetimeOutOfRange()) {
            warnings.add(new TokenWarning(Kind.LIFETIME_OUT_OF_RANGE, AccessToken2.LIMIT_SECONDS));
        }
        token.unknownService().ifPresent(number -> warnings.add(new TokenWarning(Kind.SERVICE_UNKNOWN, number)));
        return List.copyOf(warnings);
    }

    private List<TokenWarning> warnings(InspectedService service) {
        var warnings = new ArrayList<TokenWarning>();
        var code = service.type().code();
        if (service.wildcardPublishes()) {
            warnings.add(new TokenWarning(Kind.WILDCARD_PUBLISHES, code));
        }
        if (now.isBefore(judgement.end())) {
            service.privileges().stream()
                    .filter(privilege -> !now.isBefore(privilege.expiresAt()))
                    .map(ended -> new TokenWarning(Kind.PRIVILEGE_EXPIRED, code, ended.code()))
                    .forEach(warnings::add);
        }
        return warnings;
    }
}
