// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.web.api.ApiRefusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of UTC that usage is asked for.
 *
 * @param last is one of them
 */
record UsageDays(LocalDate first, LocalDate last) {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    /**
     * Reads {@code from_date} and {@code to_date}.
     *
     * @throws ApiRefusal if one is missing or no date, they are the wrong way round, or the first is more than a year
     *     ago
     */
    static UsageDays of(@Nullable String from, @Nullable String to, LocalDate today) {
        var first = day("from_date", from);
        var last = day("to_date", to);
        var earliest = today.minusYears(1);
        if (first.isBefore(earliest)) {
            throw ApiRefusal.parameterInvalid("from_date", ">= " + earliest);
        }
        if (last.isBefore(first)) {
            throw ApiRefusal.parameterInvalid("to_date", ">= " + first);
        }
        return new UsageDays(first, last);
    }

    /** Those that are over, or have begun. */
    Stream<LocalDate> until(LocalDate latest) {
        var end = last.isAfter(latest) ? latest : last;
        return first.isAfter(end) ? Stream.empty() : first.datesUntil(end.plusDays(1));
    }

    private static LocalDate day(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(given -> given.matches(FORM))
                    .map(LocalDate::parse)
                    .orElseThrow(() -> ApiRefusal.parameterInvalid(name, "YYYY-MM-DD"));
        } catch (DateTimeParseException noSuchDay) {
            throw ApiRefusal.parameterInvalid(name, "YYYY-MM-DD");
        }
    }
}
