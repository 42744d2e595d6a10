// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.keycloak.models.KeycloakSession;

/**
 * Counts up to a limit, rightly under parallel requests and on several nodes: every use takes one of as many numbered
 * slots, and a slot comes free again by itself.
 */
public final class Allowance {

    private final Slots slots;
    private final Consumer<String> freed;

    Allowance(Slots slots, Consumer<String> freed) {
        this.slots = slots;
        this.freed = freed;
    }

    public static Allowance of(KeycloakSession session) {
        return Stores.allowance(session);
    }

    /**
     * One use of many people, or of many networks, each with a limit of his own; nobody reads in the store who it was.
     */
    public static String each(String use, String who) {
        return use + "." + Stores.fingerprint(who);
    }

    /** Takes one use; says which one it is, from 1 to the limit, or nothing when all are taken. */
    public OptionalInt take(String use, int limit, Duration window) {
        return IntStream.rangeClosed(1, limit)
                .filter(number -> slots.takeIfFree(use + "." + number, window))
                .findFirst();
    }

    /** Gives back the use that had this number: it shall not count. */
    public void giveBack(String use, int number) {
        freed.accept(use + "." + number);
    }

    /** Where the slots are kept; taking one is atomic. */
    interface Slots {

        boolean takeIfFree(String slot, Duration window);
    }
}
