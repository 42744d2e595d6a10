// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import dev.stoa.outside.Grants.Grant;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Google as an OpenID provider: discovery, keys, a signed token; it refuses prompts it does not know. */
final class GoogleSite extends Site {

    private static final List<String> PROMPTS = List.of("", "none", "consent", "select_account");

    private final IdTokens idTokens = new IdTokens();

    GoogleSite(String base) {
        super(base);
    }

    @Override
    String name() {
        return "Google";
    }

    @Override
    List<Person> people() {
        return List.of(
                new Person("katherine", "Katherine Johnson", "katherine@google.example", true, List.of(), true),
                new Person("dorothy", "Dorothy Vaughan", "dorothy@google.example", true, List.of(), true),
                new Person("mallory", "Mallory", "mallory@google.example", false, List.of(), true));
    }

    @Override
    String signInPath() {
        return "/o/oauth2/v2/auth";
    }

    /** Nobody is the client of a request that Google would not take. */
    @Override
    String clientOf(Visit visit) {
        return PROMPTS.contains(visit.query("prompt")) ? visit.query("client_id") : "";
    }

    @Override
    Map<String, String> refusal() {
        return Map.of("error", "access_denied");
    }

    @Override
    boolean answer(Visit visit, String path) throws IOException {
        switch (path) {
            case "/.well-known/openid-configuration" -> visit.json(200, metadata());
            case "/oauth2/v3/certs" -> visit.json(200, idTokens.publicKeys());
            case "/token" -> token(visit);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", base(),
                "authorization_endpoint", base() + signInPath(),
                "token_endpoint", base() + "/token",
                "jwks_uri", base() + "/oauth2/v3/certs",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "code_challenge_methods_supported", List.of("S256"));
    }

    private void token(Visit visit) throws IOException {
        var client = visit.form("client_id").equals(CLIENT)
                && visit.form("client_secret").equals(SECRET);
        var grant = grants().redeem(visit.form("code"))
                .filter(given -> given.redirectUri().equals(visit.form("redirect_uri")))
                .filter(given -> given.challenge().equals(IdTokens.challenge(visit.form("code_verifier"))));
        if (!client) {
            visit.json(401, Map.of("error", "invalid_client"));
        } else if (grant.isEmpty()) {
            visit.json(400, Map.of("error", "invalid_grant", "error_description", "Malformed auth code."));
        } else {
            visit.json(
                    200,
                    Map.of(
                            "access_token",
                            grants().token(grant.get().person()),
                            "expires_in",
                            3599,
                            "scope",
                            "openid email profile",
                            "token_type",
                            "Bearer",
                            "id_token",
                            idTokens.sign(claims(grant.get()))));
        }
    }

    private Map<String, Object> claims(Grant grant) {
        var now = Instant.now().getEpochSecond();
        var person = grant.person();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", base());
        claims.put("aud", CLIENT);
        claims.put("azp", CLIENT);
        claims.put("sub", person.number());
        claims.put("iat", now);
        claims.put("exp", now + 3600);
        claims.put("nonce", grant.nonce());
        claims.put("name", person.name());
        if (!person.email().isEmpty()) {
            claims.put("email", person.email());
            claims.put("email_verified", person.verified());
        }
        return claims;
    }
}
