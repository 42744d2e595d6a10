// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Shows the inspector and the gateway's check whatever may come, for as long as somebody likes. Each attempt either
 * ends in an answer, whose code it returns, or by an exception, which is a bug.
 */
public final class TokenFuzz implements AutoCloseable {

    private static final String[] PLACES = {"", KnownAnswers.CHANNEL, "*", "room", "\uD800", "x".repeat(70_000)};
    private static final String[] PEOPLE = {"", "0", KnownAnswers.UID, "*", "ada", "a*b", "y".repeat(70_000)};

    private final HostileTokens texts;

    /** What jqwik has open while it makes tokens is given back in the end. */
    public TokenFuzz() {
        JqwikSession.start();
        texts = new HostileTokens();
    }

    public String inspect(Random random) {
        var text = texts.next(random);
        var presented = Presented.of(maybe(PLACES, random), maybe(PEOPLE, random));
        try {
            if (ReadToken.of(text) instanceof KnownToken token) {
                var own = token.appId().equals(KnownAnswers.APP_ID)
                        ? Optional.of(project(random))
                        : Optional.<OwnProject>empty();
                var inspection = new Inspector(token, own, presented, instant(random)).inspect();
                inspection.warnings().forEach(TokenWarning::code);
                return inspection.verdict().code();
            }
            return Verdict.VERSION_UNKNOWN.code();
        } catch (MalformedToken malformed) {
            return Verdict.MALFORMED.code();
        }
    }

    public String check(Random random) {
        var checked = new CheckedProject(new TenantId(1), project(random), random.nextBoolean());
        var text = random.nextInt(20) == 0 ? Optional.<String>empty() : Optional.of(texts.next(random));
        var question = new TokenQuestion(
                KnownAnswers.APP_ID, text, one(ServiceType.values(), random), one(PLACES, random), one(PEOPLE, random));
        var answer = checked.answer(question, instant(random));
        if (answer.allowed()
                && answer.reason() == TokenAnswer.Reason.TOKEN_VALID
                && answer.privileges().isEmpty()) {
            throw new IllegalStateException("somebody is let in who may do nothing");
        }
        return answer.reason().code();
    }

    private static OwnProject project(Random random) {
        var keys = List.of(
                Judged.key(Slot.PRIMARY, random.nextInt(4) > 0, KnownAnswers.CERTIFICATE),
                Judged.key(Slot.SECONDARY, random.nextBoolean(), KnownAnswers.OTHER_CERTIFICATE));
        var standing = random.nextInt(10) > 0 ? Standing.IN_FORCE : one(Standing.values(), random);
        return new OwnProject(new ProjectId(new UUID(1, 2)), "Lectures", standing, keys);
    }

    /** Whatever a token of 32 bits may say of the time. */
    private static Instant instant(Random random) {
        return Instant.ofEpochSecond(Integer.toUnsignedLong(random.nextInt()));
    }

    private static Optional<String> maybe(String[] texts, Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one(texts, random));
    }

    private static <T> T one(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    @Override
    public void close() {
        JqwikSession.finish();
    }
}
