// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret that makes a link an invitation: 256 bits that nobody guesses. It leaves the server by mail only. */
record InvitationSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static InvitationSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    InvitationKey key() {
        return InvitationKey.ofSecret(value).orElseThrow();
    }

    @Override
    public String toString() {
        return "InvitationSecret[hidden]";
    }
}
