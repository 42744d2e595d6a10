// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** An OpenID provider on this machine that says whatever a test wants; what it says by default is true. */
final class StandInProvider implements AutoCloseable {

    static final String SUBJECT = "5b2f8f0c-0000-4000-8000-00000000ada0";
    static final String ALIAS = "t-7";
    static final String SESSION = "session-at-the-provider";

    private static final RSAKey KEY = newKey();

    /** What it was asked at its token endpoint. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final Map<String, Integer> statuses = new HashMap<>();

    private String claimedIssuer;
    private String nonce = "";
    private UnaryOperator<JWTClaimsSet.Builder> lieInId = claims -> claims;
    private UnaryOperator<JWTClaimsSet.Builder> lieInAccess = claims -> claims;
    private UnaryOperator<String> tampering = token -> token;
    private RSAKey signingKey = KEY;
    private String secret = "";
    private String refusedScope = "";
    private Clock clock = Clock.systemUTC();
    private Duration lifespan = Duration.ofMinutes(5);

    private StandInProvider(HttpServer server) {
        this.server = server;
        this.claimedIssuer = issuer().toString();
    }

    static StandInProvider start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var provider = new StandInProvider(server);
        server.createContext("/realms/stoa/.well-known/openid-configuration", exchange -> provider.metadata(exchange));
        server.createContext("/realms/stoa/certs", exchange -> provider.keys(exchange));
        server.createContext("/realms/stoa/token", exchange -> provider.token(exchange));
        server.start();
        return provider;
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/stoa");
    }

    SignInSettings settings() {
        return new SignInSettings("http://127.0.0.1:8080", issuer(), "console", "secret");
    }

    StandInProvider answering(String expectedNonce) {
        nonce = expectedNonce;
        return this;
    }

    StandInProvider lyingInIdToken(UnaryOperator<JWTClaimsSet.Builder> lie) {
        lieInId = lie;
        return this;
    }

    StandInProvider lyingInAccessToken(UnaryOperator<JWTClaimsSet.Builder> lie) {
        lieInAccess = lie;
        return this;
    }

    StandInProvider tampering(UnaryOperator<String> change) {
        tampering = change;
        return this;
    }

    StandInProvider signingWithAnotherKey() {
        signingKey = newKey();
        return this;
    }

    /** Signs as one who has no key but a secret: with a code of authenticity instead of a signature. */
    StandInProvider signingWithSecret(String known) {
        secret = known;
        return this;
    }

    String publicKey() {
        return KEY.toPublicJWK().toJSONString();
    }

    StandInProvider withItsClockOffBy(Duration difference) {
        clock = Clock.offset(Clock.systemUTC(), difference);
        return this;
    }

    /** How long its tokens are good. */
    StandInProvider livingFor(Duration life) {
        lifespan = life;
        return this;
    }

    StandInProvider claimingToBe(String issuer) {
        claimedIssuer = issuer;
        return this;
    }

    /** Answers this path with a fault of this status. */
    StandInProvider failing(String path, int status) {
        statuses.put(path, status);
        return this;
    }

    /** Grants no scope with this word in it. */
    StandInProvider refusing(String scope) {
        refusedScope = scope;
        return this;
    }

    private void metadata(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                JSONObjectUtils.toJSONString(Map.of(
                        "issuer",
                        claimedIssuer,
                        "authorization_endpoint",
                        issuer() + "/auth",
                        "token_endpoint",
                        issuer() + "/token",
                        "end_session_endpoint",
                        issuer() + "/logout",
                        "jwks_uri",
                        issuer() + "/certs",
                        "authorization_response_iss_parameter_supported",
                        true,
                        "response_types_supported",
                        List.of("code"),
                        "subject_types_supported",
                        List.of("public"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256"))));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, new JWKSet(KEY.toPublicJWK()).toString());
    }

    /** Takes each code once, as a provider must. */
    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.contains(form) && form.contains("grant_type=authorization_code")) {
            statuses.put("/realms/stoa/token", 400);
        }
        asked.add(form);
        if (!refusedScope.isEmpty() && form.contains(refusedScope)) {
            answer(exchange, 400, "{\"error\":\"invalid_scope\"}");
            return;
        }
        answer(
                exchange,
                JSONObjectUtils.toJSONString(Map.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "id_token",
                        tampering.apply(signed(lieInId.apply(idClaims()))),
                        "access_token",
                        signed(lieInAccess.apply(accessClaims())),
                        "refresh_token",
                        "refresh-" + asked.size())));
    }

    private JWTClaimsSet.Builder idClaims() {
        return claims().audience("console")
                .claim("nonce", nonce)
                .claim("auth_time", clock.instant().getEpochSecond())
                .claim("email", "ada@example.com")
                .claim("email_verified", true)
                .claim("name", "Ada")
                .claim("company_name", "Engines")
                .claim("sid", SESSION)
                .claim("locale", "en");
    }

    private JWTClaimsSet.Builder accessClaims() {
        return claims().claim("typ", "Bearer")
                .claim("azp", "console")
                .claim(
                        "organization",
                        Map.of(
                                ALIAS,
                                Map.of(
                                        "resource_access",
                                        Map.of("console", Map.of("roles", List.of("pay", "view-projects"))))));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject(SUBJECT)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(lifespan)));
    }

    /** What the provider sends by the back channel when a session has ended, with a lie in it. */
    String logoutToken(UnaryOperator<JWTClaimsSet.Builder> lie) {
        return logoutToken("logout+jwt", lie);
    }

    String logoutToken(String type, UnaryOperator<JWTClaimsSet.Builder> lie) {
        var claims = claims().audience("console")
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", SESSION)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return signed(type, lie.apply(claims));
    }

    private String signed(JWTClaimsSet.Builder claims) {
        return signed("JWT", claims);
    }

    private String signed(String type, JWTClaimsSet.Builder claims) {
        try {
            var algorithm = secret.isEmpty() ? JWSAlgorithm.RS256 : JWSAlgorithm.HS256;
            var header = new JWSHeader.Builder(algorithm)
                    .type(new JOSEObjectType(type))
                    .keyID(KEY.getKeyID());
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(secret.isEmpty() ? new RSASSASigner(signingKey) : new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        var status = statuses.getOrDefault(exchange.getRequestURI().getPath(), 200);
        answer(exchange, status, status == 400 ? "{\"error\":\"invalid_grant\"}" : json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
