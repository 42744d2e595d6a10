// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken;

import jakarta.ejb.Schedule;

/** Recurs until it fails, and then never again. */
class OnceOnly {

    @Schedule(hour = "*", persistent = false)
    void round() {}
}
