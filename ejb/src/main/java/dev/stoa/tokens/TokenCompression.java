// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs and unpacks the bytes of a token with zlib.
 *
 * <p>Making a {@link Deflater} costs about as much as packing a token with it, because of its 256 KiB of native memory;
 * so a few are kept, and of {@link Inflater}s, too. One that finds no room among them is released at once: threads may
 * come and go, and memory stays bounded.
 */
final class TokenCompression {

    /** No token is larger when unpacked; what claims to be is not unpacked further. */
    static final int LIMIT_BYTES = 64 * 1024;

    private static final int FIRST_GUESS_BYTES = 512;
    private static final int KEPT = 2 * Runtime.getRuntime().availableProcessors();
    private static final BlockingQueue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(KEPT);
    private static final BlockingQueue<Inflater> INFLATERS = new ArrayBlockingQueue<>(KEPT);

    private TokenCompression() {}

    static byte[] deflate(byte[] bytes, int length) {
        var kept = DEFLATERS.poll();
        var deflater = kept == null ? new Deflater() : kept;
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            return drain(deflater, length);
        } finally {
            deflater.reset();
            if (!DEFLATERS.offer(deflater)) {
                deflater.end();
            }
        }
    }

    private static byte[] drain(Deflater deflater, int length) {
        var packed = new byte[length + (length >> 3) + Byte.MAX_VALUE];
        var size = deflater.deflate(packed);
        if (!deflater.finished()) {
            throw new IllegalStateException("zlib never adds an eighth");
        }
        return Arrays.copyOf(packed, size);
    }

    static byte[] inflate(byte[] packed) throws MalformedToken {
        var kept = INFLATERS.poll();
        var inflater = kept == null ? new Inflater() : kept;
        try {
            inflater.setInput(packed);
            return unpack(inflater);
        } catch (DataFormatException corrupt) {
            throw malformed(inflater, Reason.CORRUPT);
        } finally {
            inflater.reset();
            if (!INFLATERS.offer(inflater)) {
                inflater.end();
            }
        }
    }

    private static byte[] unpack(Inflater inflater) throws DataFormatException, MalformedToken {
        var bytes = new byte[FIRST_GUESS_BYTES];
        var size = 0;
        while (!inflater.finished()) {
            if (size == LIMIT_BYTES) {
                throw malformed(inflater, Reason.TOO_LONG);
            }
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(2 * size, LIMIT_BYTES));
            }
            var more = inflater.inflate(bytes, size, bytes.length - size);
            if (more == 0 && !inflater.finished()) {
                throw malformed(inflater, inflater.needsDictionary() ? Reason.CORRUPT : Reason.TRUNCATED);
            }
            size += more;
        }
        if (inflater.getRemaining() > 0) {
            throw malformed(inflater, Reason.TRAILING_BYTES);
        }
        return Arrays.copyOf(bytes, size);
    }

    /** Four characters of the text stand for three packed bytes. */
    private static MalformedToken malformed(Inflater inflater, Reason reason) {
        var read = (int) Math.min(inflater.getBytesRead(), Integer.MAX_VALUE / 4);
        return new MalformedToken(Part.COMPRESSION, ReadToken.VERSION_LENGTH + read * 4 / 3, reason);
    }
}
