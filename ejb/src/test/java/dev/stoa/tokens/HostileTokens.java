// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Texts that are tokens, nearly are, or pretend to be: the better a text pretends, the further a reader follows it. */
final class HostileTokens {

    private static final int SAMPLES = 1000;
    private static final int BOMB_BYTES = 1024 * 1024;
    private static final String[] BEGINNINGS = {"007", "006", "006" + KnownAnswers.APP_ID, "1:", "", "008", "\u0000"};

    private final RandomGenerator<AccessToken2> tokens = generator(AccessTokens.ANY.version007());
    private final RandomGenerator<AccessToken> old = generator(AccessTokens.ANY.version006());

    String next(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> ownToken(random);
            case 1 -> strangersToken(random);
            case 2 -> oldToken(random);
            case 3 -> "1:" + KnownAnswers.APP_ID + ":" + random.nextLong() + ":" + hex(random);
            case 4 -> changed(ownToken(random), random);
            case 5 -> changed(oldToken(random), random);
            case 6 -> BEGINNINGS[random.nextInt(BEGINNINGS.length)] + letters(random);
            case 7 -> BEGINNINGS[random.nextInt(BEGINNINGS.length)] + base64(random);
            default -> repacked(random);
        };
    }

    /** Of the project that is asked about, with whatever a token can say. */
    private String ownToken(Random random) {
        var any = tokens.next(random).value();
        var own = new AccessToken2(KnownAnswers.APP_ID, any.issuedAt(), any.expire(), any.salt(), any.services());
        return own.sign(random.nextBoolean() ? KnownAnswers.CERTIFICATE : KnownAnswers.OTHER_CERTIFICATE);
    }

    private String strangersToken(Random random) {
        return tokens.next(random).value().sign(KnownAnswers.CERTIFICATE);
    }

    private String oldToken(Random random) {
        return old.next(random)
                .value()
                .sign(KnownAnswers.APP_ID, KnownAnswers.CERTIFICATE, KnownAnswers.CHANNEL, KnownAnswers.UID);
    }

    /** The bytes of a token with some of them changed, and rightly packed and signed again or not. */
    private String repacked(Random random) {
        try {
            if (random.nextInt(50) == 0) {
                return Packed.text(new byte[random.nextInt(BOMB_BYTES)]);
            }
            var bytes = Packed.bytes(ownToken(random));
            var cut = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length * 2) : bytes.length);
            for (var changes = random.nextInt(6); changes > 0 && cut.length > 0; changes--) {
                cut[random.nextInt(cut.length)] = (byte) (random.nextBoolean() ? random.nextInt(10) : random.nextInt());
            }
            return Packed.text(cut);
        } catch (MalformedToken impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Some characters replaced, left out or said twice. */
    private static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        for (var changes = 1 + random.nextInt(3); changes > 0 && changed.length() > 1; changes--) {
            var at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, (char) random.nextInt(300));
                case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(8)));
                default -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + 5)));
            }
        }
        return changed.toString();
    }

    private static String letters(Random random) {
        var letters = new StringBuilder();
        for (var length = random.nextInt(200); length > 0; length--) {
            letters.append((char) (random.nextInt(20) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95)));
        }
        return letters.toString();
    }

    private static String base64(Random random) {
        var bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String hex(Random random) {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }

    private static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
        return arbitrary.generator(SAMPLES);
    }
}
