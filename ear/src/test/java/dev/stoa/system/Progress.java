// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.time.Duration;
import java.util.function.Consumer;

/** Tells what is starting and how long it has taken since the beginning. */
final class Progress {

    private final long begin = System.nanoTime();
    private final Consumer<String> lines;

    Progress(Consumer<String> lines) {
        this.lines = lines;
    }

    void tell(String what) {
        lines.accept("[%5.1f s] %s".formatted(elapsed().toMillis() / 1000.0, what));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
