// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.SigningKey;
import dev.stoa.tokens.Inspection.InspectedProject;
import dev.stoa.tokens.TokenWarning.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Judges one token at one moment: the first thing that speaks against it is the verdict. */
final class Inspector {

    private final KnownToken token;
    private final Optional<OwnProject> project;
    private final Presented presented;
    private final Instant now;

    /** @param project the one of the token's App ID, if it belongs to the reader's account */
    Inspector(KnownToken token, Optional<OwnProject> project, Presented presented, Instant now) {
        this.token = token;
        this.project = project;
        this.presented = presented;
        this.now = now;
    }

    Inspection inspect() {
        var signer = signer();
        var finding = finding(signer);
        return new Inspection(
                token.version(),
                Optional.of(token.appId()),
                project.map(own -> new InspectedProject(own.id(), own.name())),
                token.services(),
                token.issuedAt(),
                Optional.of(token.expiresAt()),
                signer.map(SigningKey::slot),
                finding.verdict(),
                finding.details(),
                warnings());
    }

    private Finding finding(Optional<SigningKey> signer) {
        return Stream.<Supplier<Optional<Finding>>>of(
                        this::ownership,
                        () -> token.hidesItsHolder() ? token.mismatch(presented) : Optional.empty(),
                        () -> signature(signer),
                        this::time,
                        () -> token.mismatch(presented))
                .flatMap(objection -> objection.get().stream())
                .findFirst()
                .orElseGet(() -> new Finding(Verdict.VALID));
    }

    private Optional<Finding> ownership() {
        if (project.isEmpty()) {
            return Optional.of(new Finding(Verdict.APP_ID_UNKNOWN));
        }
        return project.filter(own -> !own.enabled()).map(disabled -> new Finding(Verdict.PROJECT_DISABLED));
    }

    private Optional<SigningKey> signer() {
        return project.stream()
                .flatMap(own -> own.keys().stream())
                .filter(key -> token.isSignedWith(key.certificate(), presented))
                .findFirst();
    }

    private static Optional<Finding> signature(Optional<SigningKey> signer) {
        if (signer.isEmpty()) {
            return Optional.of(new Finding(Verdict.SIGNED_BY_NONE));
        }
        return signer.filter(key -> !key.enabled()).map(off -> new Finding(Verdict.CERTIFICATE_OFF, off.slot()));
    }

    private Optional<Finding> time() {
        var end = end();
        if (!now.isBefore(end)) {
            return Optional.of(new Finding(Verdict.EXPIRED, end));
        }
        return token.issuedAt().filter(now::isBefore).map(issuedAt -> {
            var skew = Duration.between(now, issuedAt).plusNanos(999_999_999).toSeconds();
            return new Finding(Verdict.NOT_YET_VALID, skew);
        });
    }

    /** The token's own end, or the end of the last thing that it allows. */
    private Instant end() {
        return privileges()
                .map(InspectedPrivilege::expiresAt)
                .max(Instant::compareTo)
                .filter(token.expiresAt()::isAfter)
                .orElseGet(token::expiresAt);
    }

    private Stream<InspectedPrivilege> privileges() {
        return token.services().stream().flatMap(service -> service.privileges().stream());
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
        if (now.isBefore(end())) {
            service.privileges().stream()
                    .filter(privilege -> !now.isBefore(privilege.expiresAt()))
                    .map(ended -> new TokenWarning(Kind.PRIVILEGE_EXPIRED, code, ended.code()))
                    .forEach(warnings::add);
        }
        return warnings;
    }
}
