// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys that certificates are encrypted with, by their ids: the first encrypts, all decrypt. So a new key is put in
 * front, and an old one stays until nothing is encrypted with it.
 */
final class CertificateKeys {

    private static final Pattern ENTRY = Pattern.compile("\\s*([A-Za-z0-9._-]{1,64}):([A-Za-z0-9+/]{43}=)\\s*");

    private final Map<String, SecretKey> keys;
    private final String currentId;

    private CertificateKeys(Map<String, SecretKey> keys) {
        this.keys = keys;
        this.currentId = keys.keySet().iterator().next();
    }

    /**
     * Reads the setting {@code stoa.certificates.keys}: {@code <id>:<base64 of 32 bytes>}, separated by commas.
     *
     * @throws IllegalArgumentException without the setting's value, which is secret
     */
    static CertificateKeys parse(String setting) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : setting.split(",", -1)) {
            var parts = ENTRY.matcher(entry);
            if (!parts.matches() || keys.put(parts.group(1), key(parts.group(2))) != null) {
                throw new IllegalArgumentException(
                        "stoa.certificates.keys: entry " + (keys.size() + 1) + " is no new <id>:<base64 of 32 bytes>");
            }
        }
        return new CertificateKeys(keys);
    }

    String currentId() {
        return currentId;
    }

    SecretKey current() {
        return named(currentId);
    }

    boolean knows(String id) {
        return keys.containsKey(id);
    }

    SecretKey named(String id) {
        @Nullable SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("stoa.certificates.keys has no key " + id);
        }
        return key;
    }

    private static SecretKey key(String base64) {
        return new SecretKeySpec(Base64.getDecoder().decode(base64), "AES");
    }
}
