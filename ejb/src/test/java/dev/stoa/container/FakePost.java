// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.notifications.Letter;
import dev.stoa.notifications.NeverDeliverable;
import dev.stoa.notifications.Post;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server in memory that is away for some addresses and refuses others. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
class FakePost implements Post {

    private final Map<String, BlockingQueue<Letter>> delivered = new ConcurrentHashMap<>();
    private final Map<String, BlockingQueue<UUID>> tried = new ConcurrentHashMap<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    void isAwayFor(String address) {
        away.add(address);
    }

    void isBackFor(String address) {
        away.remove(address);
    }

    void doesNotKnow(String address) {
        unknown.add(address);
    }

    /** Waits for the next mail to this address. */
    Letter next(String address) throws InterruptedException {
        var letter = of(delivered, address).poll(30, TimeUnit.SECONDS);
        if (letter == null) {
            throw new AssertionError("no mail came to " + address);
        }
        return letter;
    }

    /** Waits until a mail to this address was tried, whatever came of it. */
    UUID nextTry(String address) throws InterruptedException {
        var id = of(tried, address).poll(30, TimeUnit.SECONDS);
        if (id == null) {
            throw new AssertionError("nobody tried to mail to " + address);
        }
        return id;
    }

    int delivered(String address) {
        return of(delivered, address).size();
    }

    @Override
    public void deliver(UUID id, String to, Letter letter) {
        var isRefused = unknown.contains(to);
        var isAway = away.contains(to);
        of(tried, to).add(id); // From here on the test may change what it said.
        if (isRefused) {
            throw new NeverDeliverable("a test says so");
        }
        if (isAway) {
            throw new Unavailable(Party.MAIL_SERVER, "a test says so");
        }
        of(delivered, to).add(letter);
    }

    private static <T> BlockingQueue<T> of(Map<String, BlockingQueue<T>> all, String address) {
        return all.computeIfAbsent(address, added -> new LinkedBlockingQueue<>());
    }
}
