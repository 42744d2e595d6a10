// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.SessionID;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.identity.EndedSession;
import dev.stoa.identity.EndedSession.Scope;
import dev.stoa.identity.Person;
import dev.stoa.web.signin.SignInFailed.Reason;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether a token is what it claims: signed by the provider, for us, about this sign-in, and not outlived. */
final class TokenVerifier {

    private static final int SKEW_SECONDS = 60;
    private static final int LARGEST_KEY_SET_BYTES = 100_000;
    private static final Duration OLDEST_LOGOUT = Duration.ofMinutes(3);

    /** Asymmetric ones only: with the others, whoever knows the client's secret could sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final IDTokenValidator idTokens;
    private final DefaultJWTProcessor<SecurityContext> accessTokens;
    private final LogoutTokenValidator logoutTokens;

    private TokenVerifier(SignInSettings settings, JWSKeySelector<SecurityContext> keys) {
        idTokens = new IDTokenValidator(new Issuer(settings.issuer()), new ClientID(settings.clientId()), keys, null);
        idTokens.setMaxClockSkew(SKEW_SECONDS);
        logoutTokens = new LogoutTokenValidator(
                new Issuer(settings.issuer()), new ClientID(settings.clientId()), true, keys, null);
        logoutTokens.setMaxClockSkew(SKEW_SECONDS);
        accessTokens = new DefaultJWTProcessor<>();
        accessTokens.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        accessTokens.setJWSKeySelector(keys);
        var expected = new JWTClaimsSet.Builder()
                .issuer(settings.issuer().toString())
                .claim("azp", settings.clientId())
                .claim("typ", "Bearer")
                .build();
        accessTokens.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(expected, Set.of("sub", "exp", "iat")));
    }

    /** Keys are kept for five minutes and fetched anew when a token names one that is not among them. */
    static TokenVerifier of(SignInSettings settings, URL keySet) {
        var retriever = new DefaultResourceRetriever(
                OpenIdProvider.CONNECT_MILLIS, OpenIdProvider.READ_MILLIS, LARGEST_KEY_SET_BYTES);
        var source = JWKSourceBuilder.<SecurityContext>create(keySet, retriever)
                .refreshAheadCache(false) // would start threads that the server does not know
                .retrying(true)
                .build();
        return new TokenVerifier(settings, new JWSVerificationKeySelector<>(ALGORITHMS, source));
    }

    /** The person an ID token vouches for, who must have signed in for this very nonce. */
    Identity identity(String token, String nonce) {
        return identity(token, new Nonce(nonce));
    }

    /** The person an ID token vouches for that came with a refresh; it answers to no nonce. */
    Identity refreshedIdentity(String token) {
        return identity(token, (Nonce) null);
    }

    /** The person of an ID token that was verified when it came; it may have outlived its time since. */
    Identity knownIdentity(String token) {
        try {
            var claims = JWTParser.parse(token).getJWTClaimsSet();
            return identity(new IDTokenClaimsSet(requireNonNull(claims)), token);
        } catch (ParseException | com.nimbusds.oauth2.sdk.ParseException notGood) {
            throw bad("ID token", notGood);
        }
    }

    /** What an access token grants to the person. */
    AccessClaims access(String token, String subject) {
        try {
            var claims = accessTokens.process(token, null);
            if (!subject.equals(claims.getSubject())) {
                throw new SignInFailed(Reason.BAD_TOKEN, "the access token is another person's");
            }
            var expiry = requireNonNull(claims.getExpirationTime(), "the verifier asks for it");
            return new AccessClaims(claims.getClaims(), expiry.toInstant());
        } catch (ParseException | BadJOSEException notGood) {
            throw bad("access token", notGood);
        } catch (JOSEException noKeys) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, noKeys);
        }
    }

    /** What the provider says, without any browser, has ended. It must have said so just now. */
    LogoutMessage logout(String token, Instant now) {
        try {
            var claims = logoutTokens.validate(JWTParser.parse(token));
            var saidAt = claims.getIssueTime().toInstant();
            if (Duration.between(saidAt, now).abs().compareTo(OLDEST_LOGOUT) > 0) {
                throw new SignInFailed(Reason.BAD_TOKEN, "the logout token is not of now");
            }
            return new LogoutMessage(claims.getJWTID().getValue(), ended(claims, saidAt));
        } catch (ParseException | BadJOSEException notGood) {
            throw bad("logout token", notGood);
        } catch (JOSEException noKeys) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, noKeys);
        }
    }

    /** Where a session is named, only that one has ended. */
    private static EndedSession ended(LogoutTokenClaimsSet claims, Instant saidAt) {
        @Nullable SessionID session = claims.getSessionID();
        return session == null
                ? new EndedSession(Scope.PERSON, claims.getSubject().getValue(), saidAt)
                : new EndedSession(Scope.SESSION, session.getValue(), saidAt);
    }

    private Identity identity(String token, @Nullable Nonce nonce) {
        try {
            return identity(idTokens.validate(JWTParser.parse(token), nonce), token);
        } catch (ParseException | BadJOSEException notGood) {
            throw bad("ID token", notGood);
        } catch (JOSEException noKeys) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, noKeys);
        }
    }

    private static Identity identity(IDTokenClaimsSet claims, String token) {
        var person = new Person(
                claims.getSubject().getValue(),
                ifThere(claims, "email").filter(address -> isProven(claims)),
                ifThere(claims, "name").orElse(""),
                ifThere(claims, "company_name").orElse(""),
                ifThere(claims, "phone_number"),
                ifThere(claims, "locale").orElse(""));
        @Nullable Date authenticatedAt = claims.getAuthenticationTime();
        if (authenticatedAt == null) {
            throw new SignInFailed(Reason.BAD_TOKEN, "the ID token does not say when the person proved who he is");
        }
        var session = ifThere(claims, "sid")
                .orElseThrow(() -> new SignInFailed(Reason.BAD_TOKEN, "the ID token does not name its session"));
        var level = ifThere(claims, IDTokenClaimsSet.ACR_CLAIM_NAME).orElse("");
        return new Identity(person, session, hasSecondFactor(claims), level, authenticatedAt.toInstant(), token);
    }

    private static Optional<String> ifThere(IDTokenClaimsSet claims, String name) {
        return Optional.ofNullable(claims.getStringClaim(name)).filter(text -> !text.isBlank());
    }

    /** Whoever proves an address may accept what was sent to it, so one that was only typed is none. */
    private static boolean isProven(IDTokenClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    }

    private static boolean hasSecondFactor(IDTokenClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getBooleanClaim("second_factor"));
    }

    private static SignInFailed bad(String what, Exception why) {
        return new SignInFailed(Reason.BAD_TOKEN, "the " + what + " is not good", why);
    }
}
