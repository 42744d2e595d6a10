// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the requests of one session take turns where they change what sign-in keeps in it, so that ten tabs make one
 * refresh. A lock lives as long as somebody holds or awaits it.
 */
@Singleton
class SessionLocks {

    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    <T> T inTurn(String sessionId, Supplier<T> work) {
        var turn = requireNonNull(turns.compute(sessionId, (id, known) -> Turn.joined(known)));
        turn.lock.lock();
        try {
            return work.get();
        } finally {
            turn.lock.unlock();
            turns.computeIfPresent(sessionId, (id, known) -> known.left());
        }
    }

    int inUse() {
        return turns.size();
    }

    /** A lock and how many hold or await it; the count changes only inside the map's own exclusion. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock();
        private int users;

        static Turn joined(@Nullable Turn known) {
            var turn = known == null ? new Turn() : known;
            turn.users++;
            return turn;
        }

        @Nullable
        Turn left() {
            users--;
            return users == 0 ? null : this;
        }
    }
}
