// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.keycloak.common.util.Time;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;

/** What codes borrow from Keycloak: a place for slots that expire, and the realm's secret key. */
final class Stores {

    static final String PREFIX = "stoa.code.";

    private Stores() {}

    static Allowance allowance(KeycloakSession session) {
        var objects = session.getProvider(SingleUseObjectProvider.class);
        return new Allowance(
                (slot, window) -> objects.putIfAbsent(PREFIX + slot, window.toSeconds()),
                slot -> objects.remove(PREFIX + slot));
    }

    static Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }

    static CodeSeal seal(Visit visit) {
        var key = visit.session().keys().getActiveKey(visit.realm(), KeyUse.SIG, Algorithm.HS512);
        return new CodeSeal(key.getSecretKey());
    }

    /** Names an address in a store without telling it. */
    static String fingerprint(String value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
