// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What {@link TokenBenchmark} measures: building and checking the temporary token of the console, and the bare cost of
 * the same bytes through HMAC, zlib and Base64.
 */
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TokenWork {

    private static final String HMAC = "HmacSHA256";

    /** In the body: after the App ID with its length, and two numbers. */
    private static final int SALT_OFFSET = Short.BYTES + HexId.LENGTH + 2 * Integer.BYTES;

    private final byte[] certificate = KnownAnswers.CERTIFICATE.getBytes(StandardCharsets.US_ASCII);
    private final byte[] issuedAt = {1, 2, 3, 4};
    private final byte[] salt = new byte[Integer.BYTES];
    private final byte[] packed = new byte[1024];
    private final byte[] unpacked = new byte[1024];

    private Mac mac;
    private Deflater deflater;
    private Inflater inflater;
    private String token;
    private byte[] body;

    @Setup
    public void prepare() throws GeneralSecurityException, MalformedToken {
        mac = Mac.getInstance(HMAC);
        deflater = new Deflater();
        inflater = new Inflater();
        token = build();
        var bytes = Packed.bytes(token);
        body = Arrays.copyOfRange(bytes, AccessToken2.BODY_OFFSET, bytes.length);
    }

    @TearDown
    public void release() {
        deflater.end();
        inflater.end();
    }

    /** As the boundary does it. Each token has its own salt: the same bytes again would train the processor on them. */
    @Benchmark
    public final String build() {
        var salt = ThreadLocalRandom.current().nextInt() & 0xFFFF_FFFFL;
        var everything = RtcService.publisher(KnownAnswers.CHANNEL, "", 86_400);
        return new AccessToken2(KnownAnswers.APP_ID, 1_763_719_200L, 86_400, salt, List.of(everything))
                .sign(KnownAnswers.CERTIFICATE);
    }

    /** Three HMACs, deflate and Base64 with everything made new for each token. */
    @Benchmark
    public String bareBuild() throws GeneralSecurityException {
        var fresh = new Deflater();
        try {
            return bareBuild(Mac.getInstance(HMAC), fresh);
        } finally {
            fresh.end();
        }
    }

    /** The same with everything used again: nothing can be cheaper in one thread. */
    @Benchmark
    public String leastBuild() throws GeneralSecurityException {
        deflater.reset();
        return bareBuild(mac, deflater);
    }

    /** Reading and checking the signature. */
    @Benchmark
    public boolean check() throws MalformedToken {
        return ReadAccessToken2.of(token).isSignedWith(KnownAnswers.CERTIFICATE);
    }

    /** Base64, inflate and three HMACs with everything made new for each token. */
    @Benchmark
    public byte[] bareCheck() throws GeneralSecurityException, DataFormatException {
        var fresh = new Inflater();
        try {
            return bareCheck(Mac.getInstance(HMAC), fresh);
        } finally {
            fresh.end();
        }
    }

    /** The same with everything used again. */
    @Benchmark
    public byte[] leastCheck() throws GeneralSecurityException, DataFormatException {
        inflater.reset();
        return bareCheck(mac, inflater);
    }

    private String bareBuild(Mac hmac, Deflater zlib) throws GeneralSecurityException {
        ThreadLocalRandom.current().nextBytes(salt);
        System.arraycopy(salt, 0, body, SALT_OFFSET, salt.length);
        zlib.setInput(concat(signature(hmac), body));
        zlib.finish();
        var length = zlib.deflate(packed);
        return "007" + Base64.getEncoder().encodeToString(Arrays.copyOf(packed, length));
    }

    private byte[] bareCheck(Mac hmac, Inflater zlib) throws GeneralSecurityException, DataFormatException {
        zlib.setInput(Base64.getDecoder().decode(token.substring(3)));
        zlib.inflate(unpacked);
        return signature(hmac);
    }

    private byte[] signature(Mac hmac) throws GeneralSecurityException {
        return hmac(hmac, hmac(hmac, hmac(hmac, issuedAt, certificate), salt), body);
    }

    private static byte[] hmac(Mac hmac, byte[] key, byte[] message) throws GeneralSecurityException {
        hmac.init(new SecretKeySpec(key, HMAC));
        return hmac.doFinal(message);
    }

    private static byte[] concat(byte[] signature, byte[] body) {
        var whole = Arrays.copyOf(signature, signature.length + body.length);
        System.arraycopy(body, 0, whole, signature.length, body.length);
        return whole;
    }
}
