// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.Step;
import dev.stoa.realm.consent.ConsentForm;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.broker.provider.AbstractIdentityProvider;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/**
 * First step of whoever comes from a provider for the first time: he creates an account, accepting the documents, or
 * says that he has one. He is not asked when the provider vouches for an address that has an account here.
 */
final class NewcomerStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var arrival = Arrival.of(context);
        if (arrival.isEmpty()) {
            Ownership.lost(context);
            return;
        }
        var owner = arrival.get().owner();
        if (owner.isPresent()) {
            leaveToProof(context, owner);
        } else {
            context.challenge(page(context, arrival.get(), List.of()));
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var arrival = Arrival.of(context);
        if (arrival.isEmpty()) {
            Ownership.lost(context);
            return;
        }
        var owner = arrival.get().owner();
        var typed = context.getHttpRequest().getDecodedFormParameters();
        if (owner.isPresent() || typed.containsKey("connect")) {
            leaveToProof(context, owner);
            return;
        }
        var problems = ConsentForm.all(context.getRealm()).problems(typed);
        if (problems.isEmpty()) {
            create(context, arrival.get());
        } else {
            context.challenge(page(context, arrival.get(), problems));
        }
    }

    /** The next part of the flow lets nobody pass without proof; a known owner is named to it, not let in. */
    private static void leaveToProof(AuthenticationFlowContext context, Optional<UserModel> owner) {
        owner.ifPresent(user -> {
            context.setUser(user);
            ShownName.of(user).on(context);
        });
        context.success();
    }

    /** One request at a time makes the user: the same identity may be on its way in a second tab. */
    private static void create(AuthenticationFlowContext context, Arrival arrival) {
        if (arrival.connected().isPresent() || !Ownership.reserve(context, arrival)) {
            context.challenge(page(context, arrival, List.of(new FormMessage(null, "outsideInProgress"))));
            return;
        }
        arrival.withholdUnverifiedEmail();
        var consents = ConsentForm.all(context.getRealm()).accepted(Instant.ofEpochMilli(Time.currentTimeMillis()));
        var user = new NewUser(context).create(arrival, consents);
        ProofNote.newcomer(context, user);
        context.setUser(user);
        context.getAuthenticationSession().setAuthNote(AbstractIdentityProvider.BROKER_REGISTERED_NEW_USER, "true");
        context.success();
    }

    private static Response page(AuthenticationFlowContext context, Arrival arrival, List<FormMessage> problems) {
        var typed = context.getHttpRequest().getDecodedFormParameters();
        var form = ConsentForm.all(context.getRealm())
                .on(context.form(), typed)
                .setAttribute("provider", arrival.providerName())
                .setAttribute("alias", arrival.alias())
                .setAttribute("name", arrival.name())
                .setAttribute("address", arrival.email().orElse(""));
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        return form.createForm("outside-newcomer.ftl");
    }
}
