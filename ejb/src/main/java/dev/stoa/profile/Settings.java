// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How a person wants dates and numbers.
 *
 * @param zone the time zone; empty: as the browser says
 */
public record Settings(Optional<ZoneId> zone, NumberStyle numbers) {

    /** What holds for whoever has chosen nothing. */
    public static final Settings UNCHOSEN = new Settings(Optional.empty(), NumberStyle.AS_LANGUAGE);
}
