// SPDX-License-Identifier: Apache-2.0
package dev.stoa.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the one clock to whoever injects a {@link Clock}; tests put another in its place. */
@ApplicationScoped
class SystemClock {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
