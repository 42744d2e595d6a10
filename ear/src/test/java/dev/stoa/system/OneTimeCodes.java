// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes as an authenticator app makes them (RFC 6238: SHA-1, 6 digits, 30 seconds) from a Base32 secret. */
public final class OneTimeCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LENGTH = 32;
    private static final int PERIOD_SECONDS = 30;

    private static final Set<String> USED = ConcurrentHashMap.newKeySet();

    private OneTimeCodes() {}

    static String newSecret() {
        return new SecureRandom()
                .ints(SECRET_LENGTH, 0, BASE32.length())
                .collect(StringBuilder::new, (made, index) -> made.append(BASE32.charAt(index)), StringBuilder::append)
                .toString();
    }

    /**
     * A code that is good now and that this did not give out before: that of this period or of the next, as far as
     * clocks may differ. Empty if both are used up.
     */
    static Optional<String> unused(Instant now, String secret) {
        return Stream.of(0, 1)
                .map(periods -> at(now.plusSeconds((long) periods * PERIOD_SECONDS), secret))
                .filter(code -> USED.add(secret + code))
                .findFirst();
    }

    public static String at(Instant moment, String secret) {
        var counter = ByteBuffer.allocate(Long.BYTES)
                .putLong(moment.getEpochSecond() / PERIOD_SECONDS)
                .array();
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            var hash = mac.doFinal(counter);
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    private static byte[] decoded(String secret) {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        var bits = 0;
        var held = 0;
        for (var index = 0; index < secret.length(); index++) {
            held = held << 5 | BASE32.indexOf(secret.charAt(index));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
