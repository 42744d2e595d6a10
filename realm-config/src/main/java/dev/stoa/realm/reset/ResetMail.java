// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.code.Allowance;
import dev.stoa.realm.code.EmailAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.common.util.Time;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.sessions.AuthenticationSessionCompoundId;

/**
 * Mails the link to choose a new password.
 *
 * <p>A link is made for whoever's address, and a task is left behind for it; only that task, which the person does not
 * wait for, does more for an owner than for nobody.
 */
final class ResetMail {

    private static final int LINKS_PER_ADDRESS = 5;
    private static final int LINKS_PER_NETWORK_ADDRESS = 100;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final AuthenticationFlowContext context;

    ResetMail(AuthenticationFlowContext context) {
        this.context = context;
    }

    /** Leaves the sending to another thread; hands back what forbids it, the same for any address. */
    Optional<FormMessage> send(EmailAddress address) {
        var allowance = Allowance.of(context.getSession());
        var network = Allowance.each("reset.network", context.getConnection().getRemoteAddr());
        if (allowance.take(network, LINKS_PER_NETWORK_ADDRESS, HOUR).isEmpty()) {
            return Optional.of(new FormMessage(null, "resetsFromNetwork"));
        }
        var use = Allowance.each("reset.address", address.value());
        if (allowance.take(use, LINKS_PER_ADDRESS, DAY).isEmpty()) {
            return Optional.of(new FormMessage(null, "resetsToAddress", LINKS_PER_ADDRESS));
        }
        post(address);
        return Optional.empty();
    }

    private void post(EmailAddress address) {
        var session = context.getSession();
        var owner = address.owner(session, context.getRealm()).filter(UserModel::isEnabled);
        var valid = Duration.ofSeconds(
                context.getRealm().getActionTokenGeneratedByUserLifespan(ResetCredentialsActionToken.TOKEN_TYPE));
        var subject =
                owner.map(UserModel::getId).orElseGet(() -> UUID.randomUUID().toString());
        var letter = new ResetLetter(
                context.getRealm().getId(),
                subject,
                link(subject, address, valid),
                valid,
                session.getContext().resolveLocale(owner.orElse(null)));
        var sessions = session.getKeycloakSessionFactory();
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("stoa-reset")
                .execute(() ->
                        owner.ifPresent(person -> KeycloakModelUtils.runJobInTransaction(sessions, letter::send)));
        note(owner, address);
    }

    private String link(String subject, EmailAddress address, Duration valid) {
        var visit = context.getAuthenticationSession();
        var token = new ResetCredentialsActionToken(
                subject,
                address.value(),
                Math.toIntExact(Time.currentTimeMillis() / 1000 + valid.toSeconds()),
                AuthenticationSessionCompoundId.fromAuthSession(visit).getEncodedId(),
                visit.getClient().getClientId());
        return context.getActionTokenUrl(
                        token.serialize(context.getSession(), context.getRealm(), context.getUriInfo()))
                .toString();
    }

    private void note(Optional<UserModel> owner, EmailAddress address) {
        var event = context.getEvent()
                .clone()
                .event(EventType.SEND_RESET_PASSWORD)
                .detail(Details.USERNAME, address.value());
        if (owner.isPresent()) {
            event.user(owner.get()).detail(Details.EMAIL, address.value()).success();
        } else {
            event.error(Errors.USER_NOT_FOUND);
        }
    }
}
