// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;

/** Tokens that this product does not build but that others might. */
final class Unbounded {

    private Unbounded() {}

    /** One that says it lasts this long. */
    static String token(String certificate, long expire, TokenService... services) {
        var issuedAt = Judged.ISSUED.getEpochSecond();
        var out = new TokenWriter();
        var signatureAt = out.gap(TokenHmac.LENGTH);
        out.string(APP_ID).u32(issuedAt).u32(expire).u32(1).u16(services.length);
        for (var service : services) {
            service.write(out);
        }
        var bytes = out.toBytes();
        var signature = AccessToken2.signature(certificate, issuedAt, 1, bytes, bytes.length);
        System.arraycopy(signature, 0, bytes, signatureAt, signature.length);
        return Packed.text(bytes);
    }
}
