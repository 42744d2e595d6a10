// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a token of version 007 says.
 *
 * @param issuedAt seconds since 1970
 * @param expire seconds after the issue
 * @param salt random, 32 bits
 * @param services sorted by type when it is written; as they came when it was read
 * @param unknownService the type at which reading stopped, because nothing tells how long a service of an unknown type
 *     is
 */
record AccessToken2(
        String appId, long issuedAt, long expire, long salt, List<TokenService> services, OptionalInt unknownService) {

    static final String VERSION = "007";

    /** Nothing that a token allows lasts longer. */
    static final long LIMIT_SECONDS = 86_400;

    /** Where the body begins: after the signature and its length. */
    static final int BODY_OFFSET = Short.BYTES + TokenHmac.LENGTH;

    private static final byte[] PREFIX = VERSION.getBytes(StandardCharsets.US_ASCII);

    AccessToken2 {
        HexId.require(appId, "the App ID");
        services = List.copyOf(services);
    }

    AccessToken2(String appId, long issuedAt, long expire, long salt, List<TokenService> services) {
        this(appId, issuedAt, expire, salt, services, OptionalInt.empty());
    }

    /**
     * Builds the token.
     *
     * @throws IllegalArgumentException if there is no service, an id is malformed, a time is out of range or the whole
     *     is too long
     */
    String sign(String certificate) {
        HexId.require(certificate, "the certificate");
        requireBuildable();
        var out = new TokenWriter();
        var signatureAt = out.gap(TokenHmac.LENGTH);
        writeBody(out);
        var signature = signature(certificate, issuedAt, salt, out.array(), out.size());
        System.arraycopy(signature, 0, out.array(), signatureAt, signature.length);
        return text(TokenCompression.deflate(out.array(), out.size()));
    }

    /** @throws TokenLifetimeInvalid for a time that is not honoured */
    static long requireLifetime(long seconds) {
        if (!isHonoured(seconds)) {
            throw new TokenLifetimeInvalid(seconds);
        }
        return seconds;
    }

    /** Whether the token and each of its privileges last from one second to one day. */
    boolean lifetimesAreHonoured() {
        return isHonoured(expire)
                && services.stream()
                        .flatMap(service -> service.privileges().seconds().values().stream())
                        .allMatch(AccessToken2::isHonoured);
    }

    static AccessToken2 readBody(TokenReader in) throws MalformedToken {
        var appId = in.hexId(Part.APP_ID);
        var issuedAt = in.u32(Part.ISSUED_AT);
        var expire = in.u32(Part.EXPIRE);
        var salt = in.u32(Part.SALT);
        var count = in.u16(Part.SERVICES);
        var services = new ArrayList<TokenService>();
        while (services.size() < count) {
            var number = in.u16(Part.SERVICES);
            var type = ServiceType.of(number);
            if (type.isEmpty()) {
                return new AccessToken2(appId, issuedAt, expire, salt, services, OptionalInt.of(number));
            }
            services.add(TokenService.read(type.get(), in));
        }
        in.requireEnd();
        return new AccessToken2(appId, issuedAt, expire, salt, services);
    }

    /** The signature over the body that ends at {@code end} and begins where a body does. */
    static byte[] signature(String certificate, long issuedAt, long salt, byte[] bytes, int end) {
        var hmac = new TokenHmac();
        var key = hmac.of(u32(issuedAt), certificate.getBytes(StandardCharsets.US_ASCII));
        var signing = hmac.of(u32(salt), key);
        return hmac.of(signing, bytes, BODY_OFFSET, end - BODY_OFFSET);
    }

    private void writeBody(TokenWriter out) {
        out.string(appId).u32(issuedAt).u32(expire).u32(salt).u16(services.size());
        services.stream()
                .sorted(Comparator.comparing(service -> service.type().number()))
                .forEach(service -> service.write(out));
    }

    private void requireBuildable() {
        if (services.isEmpty() || unknownService.isPresent()) {
            throw new IllegalArgumentException("a token allows at least one service, and only known ones");
        }
        if (!lifetimesAreHonoured()) {
            throw new IllegalArgumentException(
                    "a token and its privileges last from 1 to " + LIMIT_SECONDS + " seconds");
        }
    }

    private static boolean isHonoured(long seconds) {
        return seconds > 0 && seconds <= LIMIT_SECONDS;
    }

    private static String text(byte[] packed) {
        var encoded = Base64.getEncoder().encode(packed);
        var text = new byte[PREFIX.length + encoded.length];
        System.arraycopy(PREFIX, 0, text, 0, PREFIX.length);
        System.arraycopy(encoded, 0, text, PREFIX.length, encoded.length);
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static byte[] u32(long value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) value)
                .array();
    }
}
