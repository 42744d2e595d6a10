// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.KnownCertificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What speaks against one token at one moment: the inspector explains it, and the gateway's check goes by it.
 *
 * <p>Every certificate is tried whichever fits, so that the time it takes tells nothing of them.
 */
final class Judgement {

    private final KnownToken token;
    private final Optional<OwnProject> project;
    private final Presented presented;
    private final Instant now;
    private final List<KnownCertificate> signers;

    /** @param project the one of the token's App ID, if it belongs to the account that asks */
    Judgement(KnownToken token, Optional<OwnProject> project, Presented presented, Instant now) {
        this.token = token;
        this.project = project;
        this.presented = presented;
        this.now = now;
        this.signers = project.stream()
                .flatMap(own -> own.keys().stream())
                .filter(key -> token.isSignedWith(key.certificate(), presented))
                .toList();
    }

    /** The certificate that made the signature, if one of the project did. */
    Optional<KnownCertificate> signer() {
        return signers.stream().findFirst();
    }

    /** The first thing that speaks against the token. */
    Finding finding() {
        return Stream.<Supplier<Optional<Finding>>>of(
                        this::ownership,
                        () -> token.hidesItsHolder() ? token.mismatch(presented) : Optional.empty(),
                        this::signature,
                        this::time,
                        () -> token.mismatch(presented),
                        this::entry)
                .flatMap(objection -> objection.get().stream())
                .findFirst()
                .orElseGet(() -> new Finding(Verdict.VALID));
    }

    /** The end of the token, or of the last thing that it allows. */
    Instant end() {
        return last(token.services().stream().flatMap(service -> service.privileges().stream()));
    }

    /** For one to whom the token is of use: when whoever is let in by it has to leave. */
    Instant endOfStay() {
        return last(entries());
    }

    /** What may be done where the token is presented, each until its end or the token's. */
    List<InspectedPrivilege> inForce() {
        var until = token.honouredUntil();
        return token.fitting(presented).stream()
                .flatMap(service -> service.privileges().stream())
                .filter(each -> now.isBefore(each.expiresAt()))
                .map(each -> each.expiresAt().isAfter(until)
                        ? new InspectedPrivilege(each.privilege(), each.number(), until)
                        : each)
                .toList();
    }

    private Instant last(Stream<InspectedPrivilege> privileges) {
        return privileges
                .map(InspectedPrivilege::expiresAt)
                .max(Instant::compareTo)
                .filter(token.honouredUntil()::isAfter)
                .orElseGet(token::honouredUntil);
    }

    private Optional<Finding> ownership() {
        return project.isEmpty()
                ? Optional.of(new Finding(Verdict.APP_ID_UNKNOWN))
                : project.flatMap(own -> objection(own.standing()));
    }

    static Optional<Finding> objection(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Optional.empty();
            case PROJECT_DISABLED -> Optional.of(new Finding(Verdict.PROJECT_DISABLED));
            case ACCOUNT_SUSPENDED -> Optional.of(new Finding(Verdict.ACCOUNT_SUSPENDED));
        };
    }

    private Optional<Finding> signature() {
        var signer = signer();
        if (signer.isEmpty()) {
            return Optional.of(new Finding(Verdict.SIGNED_BY_NONE));
        }
        return signer.filter(key -> !key.enabled())
                .map(off -> off.deletedAt()
                        .map(deletedAt -> new Finding(Verdict.CERTIFICATE_DELETED, off.slot(), deletedAt))
                        .orElseGet(() -> new Finding(Verdict.CERTIFICATE_OFF, off.slot())));
    }

    private Optional<Finding> time() {
        var end = presented.service().isPresent() && entries().findAny().isPresent() ? endOfStay() : end();
        if (!now.isBefore(end)) {
            return Optional.of(new Finding(Verdict.EXPIRED, end));
        }
        return token.issuedAt().filter(now::isBefore).map(issuedAt -> {
            var skew = Duration.between(now, issuedAt).plusNanos(999_999_999).toSeconds();
            return new Finding(Verdict.NOT_YET_VALID, skew);
        });
    }

    /** A token that only lets publish lets nobody in. */
    private Optional<Finding> entry() {
        return presented.service().isEmpty() || entries().findAny().isPresent()
                ? Optional.empty()
                : Optional.of(new Finding(Verdict.SERVICE_DIFFERS));
    }

    /** What lets somebody in where the token is presented. */
    private Stream<InspectedPrivilege> entries() {
        return token.fitting(presented).stream()
                .flatMap(service -> service.privileges().stream())
                .filter(each -> each.privilege().filter(Privilege::letsIn).isPresent());
    }
}
