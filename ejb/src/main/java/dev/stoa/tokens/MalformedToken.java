// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/**
 * A text is no token: which part of it does not hold together, where, and why. It is an expected answer, not a fault,
 * so it carries no stack trace; and nothing of the token, which may be a secret.
 */
public final class MalformedToken extends Exception {

    /** The part of a token that a reader was at. */
    public enum Part {
        VERSION,
        BASE64,
        COMPRESSION,
        SIGNATURE,
        APP_ID,
        ISSUED_AT,
        EXPIRE,
        SALT,
        SERVICES,
        PRIVILEGES,
        CHANNEL,
        USER,
        ACCOUNT,
        ROOM,
        ROLE,
        RESOURCES,
        CHECKSUM,
        MESSAGE,
        END
    }

    /** What is wrong with that part. */
    public enum Reason {
        ABSENT,
        TRUNCATED,
        TOO_LONG,
        WRONG_LENGTH,
        WRONG_CHARACTER,
        NOT_UTF8,
        OUT_OF_ORDER,
        CORRUPT,
        TRAILING_BYTES
    }

    private final Part where;
    private final int offset;
    private final Reason reason;

    /**
     * @param offset counts characters of the text for {@link Part#VERSION}, {@link Part#BASE64} and
     *     {@link Part#COMPRESSION}, and bytes of the unpacked token for every other part
     */
    MalformedToken(Part where, int offset, Reason reason) {
        super(where + " at " + offset + ": " + reason, null, false, false);
        this.where = where;
        this.offset = offset;
        this.reason = reason;
    }

    public Part where() {
        return where;
    }

    public int offset() {
        return offset;
    }

    public Reason reason() {
        return reason;
    }
}
