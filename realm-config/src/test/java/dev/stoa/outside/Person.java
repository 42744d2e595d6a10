// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody with an account at a provider.
 *
 * @param login the same login is the same person, also after a new start
 * @param email empty when he has none there
 * @param others further addresses of his; the provider has verified them
 * @param shared whether the provider tells more than it must: GitHub the address in the profile, WeChat the unionid
 */
record Person(String login, String name, String email, boolean verified, List<String> others, boolean shared) {

    static Person typed(Map<String, String> form) {
        return new Person(
                form.getOrDefault("login", "somebody").strip(),
                form.getOrDefault("name", "").strip(),
                form.getOrDefault("email", "").strip(),
                form.containsKey("verified"),
                Stream.of(form.getOrDefault("others", "").split("[,\\s]+", -1))
                        .filter(address -> !address.isEmpty())
                        .toList(),
                form.containsKey("shared"));
    }

    /** An id of digits, as GitHub and Google give. */
    String number() {
        return Long.toString(uuid("").getMostSignificantBits() >>> 12);
    }

    /** An id of letters, another one for each use. */
    String token(String use) {
        return "o" + uuid(use).toString().replace("-", "").substring(0, 27);
    }

    private UUID uuid(String use) {
        return UUID.nameUUIDFromBytes((use + login).getBytes(StandardCharsets.UTF_8));
    }
}
