// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name and the password of an {@code Authorization: Basic} header (RFC 7617). */
record BasicHeader(String id, String secret) {

    private static final int LONGEST = 1000;
    private static final String SCHEME = "basic ";
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}]*");

    /** Empty unless it is exactly that: whatever could be read in two ways is not read. */
    static Optional<BasicHeader> parse(@Nullable String header) {
        if (header == null || header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(withoutSpaces(header)).flatMap(BasicHeader::of);
    }

    /** What the scheme is followed by, without the spaces around it. */
    private static String withoutSpaces(String header) {
        var from = SCHEME.length();
        var to = header.length();
        while (from < to && header.charAt(from) == ' ') {
            from++;
        }
        while (from < to && header.charAt(to - 1) == ' ') {
            to--;
        }
        return header.substring(from, to);
    }

    private static Optional<String> decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return Optional.empty(); // Without its padding, or with bits that say nothing.
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<BasicHeader> of(String pair) {
        var colon = pair.indexOf(':');
        return colon < 0 || !PLAIN.matcher(pair).matches()
                ? Optional.empty()
                : Optional.of(new BasicHeader(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "Basic " + id;
    }
}
