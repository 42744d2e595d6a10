// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.code.Allowance;
import dev.stoa.realm.code.EmailAddress;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Mails the link to choose a new password.
 *
 * <p>A task is left behind for whoever's address. Whether it is anybody's is looked up there and nowhere before, so
 * that the time of the answer can't tell.
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
        var letter = new ResetLetter(
                ResetVisit.of(context), address, session.getContext().resolveLocale(null));
        var sessions = session.getKeycloakSessionFactory();
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("stoa-reset")
                .execute(() -> KeycloakModelUtils.runJobInTransaction(sessions, letter::send));
    }
}
