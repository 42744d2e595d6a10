// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.identity.SignInEvent;
import dev.stoa.identity.SignInEvents;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An identity provider that remembers what it is told to, and can be away. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
class FakeSignInEvents implements SignInEvents {

    private final List<SignInEvent> events = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Override
    public List<SignInEvent> since(Instant moment) {
        if (away) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, "it is away");
        }
        return events.stream().filter(event -> !event.at().isBefore(moment)).toList();
    }

    void happens(SignInEvent event) {
        events.add(event);
    }

    void goesAway(boolean gone) {
        away = gone;
    }
}
