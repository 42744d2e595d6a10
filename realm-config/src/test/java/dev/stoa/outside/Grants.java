// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that are good once, and the tokens they were exchanged for. */
final class Grants {

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> tokens = new ConcurrentHashMap<>();

    /** What somebody agreed to on the provider's page. */
    record Grant(Person person, String redirectUri, String nonce, String challenge) {}

    String code(Grant grant) {
        var code = UUID.randomUUID().toString();
        codes.put(code, grant);
        return code;
    }

    Optional<Grant> redeem(String code) {
        return Optional.ofNullable(codes.remove(code));
    }

    String token(Person person) {
        var token = UUID.randomUUID().toString();
        tokens.put(token, person);
        return token;
    }

    Optional<Person> bearer(String token) {
        return Optional.ofNullable(tokens.get(token));
    }
}
