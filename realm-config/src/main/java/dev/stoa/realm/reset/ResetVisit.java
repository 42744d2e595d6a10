// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.code.EmailAddress;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionCompoundId;

/**
 * Where somebody asked for a link: all that must be known to make one once he is no longer waited for.
 *
 * @param link the link, with {@link #TOKEN} in the place of its token
 */
record ResetVisit(String realm, String client, String session, String network, UriInfo base, String link) {

    private static final String TOKEN = "the-token-comes-here";

    static ResetVisit of(AuthenticationFlowContext context) {
        var visit = context.getAuthenticationSession();
        return new ResetVisit(
                context.getRealm().getId(),
                visit.getClient().getClientId(),
                AuthenticationSessionCompoundId.fromAuthSession(visit).getEncodedId(),
                context.getConnection().getRemoteAddr(),
                context.getUriInfo(),
                context.getActionTokenUrl(TOKEN).toString());
    }

    /** The link for one person, good for so long. */
    String linkFor(UserModel owner, EmailAddress address, Duration valid, KeycloakSession session) {
        var token = new ResetCredentialsActionToken(
                owner.getId(),
                address.value(),
                Math.toIntExact(Time.currentTimeMillis() / 1000 + valid.toSeconds()),
                this.session,
                client);
        return link.replace(TOKEN, token.serialize(session, session.getContext().getRealm(), base));
    }

    EventBuilder event(RealmModel realm, KeycloakSession session) {
        return new EventBuilder(realm, session)
                .event(EventType.SEND_RESET_PASSWORD)
                .client(client)
                .ipAddress(network);
    }
}
