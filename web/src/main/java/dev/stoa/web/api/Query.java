// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * What a program says behind the question mark. Each parameter that Jersey puts into a field costs it a search for a
 * converter, at every request.
 */
public final class Query {

    private final UriInfo address;

    public Query(UriInfo address) {
        this.address = address;
    }

    /** A parameter as it was sent, empty or not; nothing if it was not sent. */
    Optional<String> sent(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name));
    }

    /**
     * A parameter that says something, be it a space: what is asked for with a filter is never answered as if there
     * were none. PostgreSQL has no text with a null character in it, so nothing there has.
     */
    public Optional<String> text(String name) {
        return sent(name).filter(text -> !text.isEmpty()).map(text -> text.replace('\0', ' '));
    }

    /**
     * A parameter that names a constant.
     *
     * @throws ApiRefusal if it names something else
     */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return sent(name)
                .filter(text -> !text.isEmpty())
                .map(text -> Choices.of(type, text)
                        .orElseThrow(() -> ApiRefusal.parameterInvalid(name, Choices.expected(type))));
    }
}
