// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.Party;
import dev.stoa.Unavailable;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;

/** What Keycloak answered. */
record Reply(String asked, int status, Optional<String> location, String body) {

    private static final int MULTIPLE_CHOICES = 300;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    boolean isGood() {
        return status < MULTIPLE_CHOICES;
    }

    boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    boolean isBadRequest() {
        return status == BAD_REQUEST;
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    Reply orFail() {
        if (!isGood()) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, asked + " was answered " + status);
        }
        return this;
    }

    /** The id of what the call has made, which ends the address of it. */
    Optional<String> madeId() {
        return location.filter(address -> isGood()).map(address -> address.substring(address.lastIndexOf('/') + 1));
    }

    JsonObject object() {
        return read(JsonReader::readObject);
    }

    JsonArray array() {
        return read(JsonReader::readArray);
    }

    private <T> T read(Function<JsonReader, T> part) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return part.apply(reader);
        }
    }

    @Override
    public String toString() {
        return asked + ": " + status; // the body may hold a token
    }
}
