// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A text before the inspector, in words: {@code Judged.token(text).at(when).by("ada").inspect()}. */
record Judged(String text, Optional<OwnProject> project, Presented presented, Instant now) {

    static final Instant ISSUED = Instant.parse("2026-11-21T10:00:00Z");

    private static final ProjectId PROJECT = new ProjectId(new UUID(1, 2));

    /** A token of the reader's own project, one minute after it was issued, with nothing typed beside it. */
    static Judged token(String text) {
        return new Judged(
                        text,
                        Optional.of(own(Standing.IN_FORCE, key(Slot.PRIMARY, true, CERTIFICATE))),
                        Presented.NOTHING,
                        ISSUED)
                .secondsAfterIssue(60);
    }

    /** Allows these services for ten minutes. */
    static Judged services(TokenService... services) {
        return token(signed(CERTIFICATE, services));
    }

    static String signed(String certificate, TokenService... services) {
        return new AccessToken2(APP_ID, ISSUED.getEpochSecond(), 600, 1, List.of(services)).sign(certificate);
    }

    static KnownCertificate key(Slot slot, boolean enabled, String certificate) {
        return new KnownCertificate(UUID.randomUUID(), slot, enabled, Optional.empty(), certificate);
    }

    Judged secondsAfterIssue(long seconds) {
        return new Judged(text, project, presented, ISSUED.plusSeconds(seconds));
    }

    Judged ofNobody() {
        return new Judged(text, Optional.empty(), presented, now);
    }

    Judged ofDisabledProject() {
        return new Judged(
                text,
                Optional.of(own(Standing.PROJECT_DISABLED, key(Slot.PRIMARY, true, CERTIFICATE))),
                presented,
                now);
    }

    Judged ofSuspendedAccount() {
        return new Judged(
                text,
                Optional.of(own(Standing.ACCOUNT_SUSPENDED, key(Slot.PRIMARY, true, CERTIFICATE))),
                presented,
                now);
    }

    Judged withKeys(KnownCertificate... keys) {
        return new Judged(text, Optional.of(own(Standing.IN_FORCE, keys)), presented, now);
    }

    Judged in(String channel) {
        return new Judged(text, project, Presented.of(Optional.of(channel), presented.uid()), now);
    }

    Judged by(String uid) {
        return new Judged(text, project, Presented.of(presented.channel(), Optional.of(uid)), now);
    }

    Inspection inspect() {
        try {
            return new Inspector((KnownToken) ReadToken.of(text), project, presented, now).inspect();
        } catch (MalformedToken unexpected) {
            throw new IllegalArgumentException(unexpected);
        }
    }

    Verdict verdict() {
        return inspect().verdict();
    }

    private static OwnProject own(Standing standing, KnownCertificate... keys) {
        return new OwnProject(PROJECT, "Lectures", standing, List.of(keys));
    }
}
