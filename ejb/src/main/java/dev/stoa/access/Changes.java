// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the boundary that is being called changes, before and after; the audit trail writes it down with the call. A
 * boundary notes what tells a reader most, and never a secret.
 */
@RequestScoped
public class Changes {

    private static final int MOST_FIELDS = 50;
    private static final int LONGEST_VALUE = 1000;

    /** One for each boundary on the way in, the innermost first: each has its own row. */
    private final Deque<Map<String, Change>> calls = new ArrayDeque<>();

    /**
     * Notes a field that is no longer what it was. Noted twice, the first {@code before} stays.
     *
     * @param field such as {@code role.name}, which the pages have words for
     * @param before what it was; nothing where there was none
     * @param after what it is from now on; nothing where there is none any more
     */
    public void note(String field, @Nullable Object before, @Nullable Object after) {
        var noted = calls.peek();
        if (noted == null || (noted.size() == MOST_FIELDS && !noted.containsKey(field))) {
            return;
        }
        var was = noted.containsKey(field) ? noted.get(field).before() : text(before);
        var change = new Change(was, text(after));
        if (change.before().equals(change.after())) {
            noted.remove(field);
        } else {
            noted.put(field, change);
        }
    }

    /** From here on what is noted belongs to a call that begins now. */
    public void begin() {
        calls.push(new LinkedHashMap<>());
    }

    /** The call that began last is over; what was noted since belongs to the one around it. */
    public void end() {
        calls.pop();
    }

    /** Shows what the present call has noted, in order. */
    public void forEach(BiConsumer<String, Change> reader) {
        Optional.ofNullable(calls.peek()).ifPresent(noted -> noted.forEach(reader));
    }

    private static Optional<String> text(@Nullable Object value) {
        var plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return Optional.ofNullable(plain).map(Objects::toString).map(Changes::bounded);
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** A field's value before and after; empty where there was or is none. */
    public record Change(Optional<String> before, Optional<String> after) {}
}
