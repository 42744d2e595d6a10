// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Operation;
import dev.stoa.access.Proof;
import java.time.Instant;
import java.util.List;

/**
 * An operation that waits until the person has proved who he is.
 *
 * @param id names it in addresses and forms; nobody can guess it
 * @param person the subject of who asked for it
 * @param page the own path on which it was asked for
 * @param typed the form, to be sent again
 * @param provenAt when the person proved who he is for it; {@link Instant#EPOCH} until then
 */
public record PendingOperation(
        String id, String person, Operation operation, String page, List<TypedValue> typed, Instant provenAt) {

    public PendingOperation {
        typed = List.copyOf(typed);
    }

    boolean isProven() {
        return !provenAt.equals(Instant.EPOCH);
    }

    PendingOperation provenAt(Instant at) {
        return new PendingOperation(id, person, operation, page, typed, at);
    }

    Proof proof() {
        return new Proof(person, operation, provenAt);
    }

    int size() {
        return typed.stream()
                .mapToInt(each -> each.name().length() + each.value().length())
                .sum();
    }
}
