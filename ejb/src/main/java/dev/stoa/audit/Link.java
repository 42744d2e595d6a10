// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The last link of a chain: its number and the hash that binds it to all before it. A tenant has one chain for each
 * month, so that a month can go without breaking what stays.
 */
record Link(long number, Hash hash) {

    private static final String BEGINNING = "stoa-audit-chain-1";
    private static final int TIME_BITS = 16;

    /** What the first link of a chain hangs on. */
    static Link beginning(TenantId tenant, YearMonth month) {
        var name = BEGINNING + " " + tenant + " " + month;
        return new Link(0, Hash.of(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Hash of: the hash before, the number in eight bytes, the digest of what the entry says. */
    Link next(Hash content) {
        var before = hash.bytes();
        var digest = content.bytes();
        var bytes = ByteBuffer.allocate(before.length + Long.BYTES + digest.length)
                .put(before)
                .putLong(number + 1)
                .put(digest);
        return new Link(number + 1, Hash.of(bytes.array()));
    }

    /** The month whose chain an entry belongs to; its id says it. */
    static YearMonth monthOf(UUID entry) {
        return YearMonth.from(madeAt(entry).atOffset(ZoneOffset.UTC));
    }

    /** When an id of version 7 was made. */
    static Instant madeAt(UUID entry) {
        return Instant.ofEpochMilli(entry.getMostSignificantBits() >>> TIME_BITS);
    }

    /** The lowest id that an entry of the month can have. */
    static UUID firstId(YearMonth month) {
        return firstIdAt(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The lowest id that can have been made at this moment. */
    static UUID firstIdAt(Instant moment) {
        return new UUID(moment.toEpochMilli() << TIME_BITS, 0);
    }
}
