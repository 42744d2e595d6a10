// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a service of a token allows and until when: privilege number to seconds, in ascending order. The seconds count
 * from the issue of an {@link AccessToken2}, and from 1970 in an {@link AccessToken}.
 */
record Privileges(SortedMap<Integer, Long> seconds) {

    static final Privileges NONE = new Privileges(new TreeMap<>());

    Privileges {
        seconds = Collections.unmodifiableSortedMap(new TreeMap<>(seconds));
    }

    static Privileges of(Map<Integer, Long> seconds) {
        return new Privileges(new TreeMap<>(seconds));
    }

    /** Each of these privileges for the same time. */
    static Privileges all(long seconds, int... numbers) {
        var each = new TreeMap<Integer, Long>();
        for (var number : numbers) {
            each.put(number, seconds);
        }
        return new Privileges(each);
    }

    static Privileges read(TokenReader in) throws MalformedToken {
        var count = in.u16(Part.PRIVILEGES);
        var seconds = new TreeMap<Integer, Long>();
        for (var previous = -1; seconds.size() < count; ) {
            var start = in.offset();
            var number = in.u16(Part.PRIVILEGES);
            if (number <= previous) {
                throw new MalformedToken(Part.PRIVILEGES, start, Reason.OUT_OF_ORDER);
            }
            seconds.put(number, in.u32(Part.PRIVILEGES));
            previous = number;
        }
        return new Privileges(seconds);
    }

    void write(TokenWriter out) {
        out.u16(seconds.size());
        seconds.forEach((number, value) -> out.u16(number).u32(value));
    }
}
