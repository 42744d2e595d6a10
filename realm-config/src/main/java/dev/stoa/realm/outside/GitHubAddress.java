// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One of the addresses that GitHub knows a person by. */
record GitHubAddress(String email, boolean primary, boolean verified) {

    /** The one to write to: a verified one before any other, and of those the primary one. */
    static Optional<GitHubAddress> primary(JsonNode addresses) {
        return StreamSupport.stream(addresses.spliterator(), false)
                .map(GitHubAddress::of)
                .filter(address -> !address.email.isEmpty())
                .max(Comparator.comparing(GitHubAddress::verified).thenComparing(GitHubAddress::primary));
    }

    private static GitHubAddress of(JsonNode address) {
        return new GitHubAddress(
                address.path("email").asText(""),
                address.path("primary").asBoolean(),
                address.path("verified").asBoolean());
    }
}
