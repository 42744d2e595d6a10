// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** Sends codes, within the limits; to the owner of a taken address a hint that he has an account. */
final class CodeDelivery {

    private static final System.Logger LOG = System.getLogger(CodeDelivery.class.getName());

    private final AuthenticationFlowContext context;
    private final CodeRules rules;
    private final Allowance allowance;

    CodeDelivery(AuthenticationFlowContext context, CodeRules rules) {
        this.context = context;
        this.rules = rules;
        this.allowance = Stores.allowance(context.getSession());
    }

    /** Sends a code and remembers it; hands back what forbids it, in words that are the same for any address. */
    Optional<FormMessage> deliver(Identifier identifier) {
        return refusal(identifier).or(() -> send(identifier));
    }

    private Optional<FormMessage> refusal(Identifier identifier) {
        var address = Stores.fingerprint(identifier.value());
        var network = Stores.fingerprint(context.getConnection().getRemoteAddr());
        if (!rules.pause().isZero() && !free("pause." + address, 1, rules.pause())) {
            return refused("signUpCodePause", rules.pause().toSeconds());
        }
        if (!free("network." + network, rules.perNetworkAddress())) {
            return refused("signUpCodesFromNetwork", rules.perNetworkAddress());
        }
        if (!free("address." + address, rules.perAddress())) {
            return refused("signUpCodesToAddress", rules.perAddress());
        }
        return Optional.empty();
    }

    private Optional<FormMessage> send(Identifier identifier) {
        var codes = SentCodes.of(context);
        var owner = identifier.owner(context.getSession(), context.getRealm());
        var id = CodeSeal.newId();
        var code = CodeSeal.newCode();
        var seal = Stores.seal(context);
        var sealed = owner.isPresent() ? seal.sealNothing(codes.browser(), id) : seal.seal(codes.browser(), id, code);
        try {
            if (owner.isPresent()) {
                mail(owner.get(), "signUpTakenSubject", "sign-up-taken.ftl", Map.of("signInUrl", signInUrl()));
            } else {
                var stranger = new Stranger(context.getSession(), context.getRealm(), identifier);
                var values = Map.of("code", code, "minutes", rules.lifespan().toMinutes());
                mail(stranger, "signUpCodeSubject", "sign-up-code.ftl", values);
            }
        } catch (EmailException e) {
            LOG.log(System.Logger.Level.ERROR, "The mail server took no sign-up mail", e);
            return refused("signUpMailFailed", rules.pause().toSeconds());
        }
        var now = SignUp.now();
        codes.keep(identifier, new SentCode(id, sealed, now, now.plus(rules.lifespan())), rules);
        return Optional.empty();
    }

    private void mail(UserModel to, String subject, String template, Map<String, ? extends Object> values)
            throws EmailException {
        context.getSession()
                .getProvider(EmailTemplateProvider.class)
                .setRealm(context.getRealm())
                .setAuthenticationSession(context.getAuthenticationSession())
                .setUser(to)
                .send(subject, template, new HashMap<>(values));
    }

    private String signInUrl() {
        return Optional.ofNullable(
                        context.getAuthenticationSession().getClient().getBaseUrl())
                .orElse("");
    }

    private boolean free(String use, CodeRules.Quota quota) {
        return free(use, quota.limit(), quota.window());
    }

    private boolean free(String use, int limit, Duration window) {
        return allowance.take(use, limit, window).isPresent();
    }

    private static Optional<FormMessage> refused(String message, CodeRules.Quota quota) {
        return refused(message, quota.limit(), quota.window().toHours());
    }

    private static Optional<FormMessage> refused(String message, Object... values) {
        return Optional.of(new FormMessage(null, message, values));
    }
}
