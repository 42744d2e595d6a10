// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.identity.Introductions;
import dev.stoa.identity.PhoneNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what newcomers have said of themselves. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
class FakeIntroductions implements Introductions {

    private final Map<String, String> noted = new ConcurrentHashMap<>();

    @Override
    public void note(String subject, String company, Optional<PhoneNumber> phone) {
        noted.put(subject, company + phone.map(number -> " " + number.value()).orElse(""));
    }

    Optional<String> of(String subject) {
        return Optional.ofNullable(noted.get(subject));
    }
}
