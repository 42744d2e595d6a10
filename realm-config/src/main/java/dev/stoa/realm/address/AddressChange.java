// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

import dev.stoa.realm.code.Claim;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.Letter;
import dev.stoa.realm.code.Post;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;

/** Gives a person the address that he has proven, and tells him so where he was reached before. */
final class AddressChange {

    private final RequiredActionContext context;
    private final AddressKind kind;
    private final UserModel user;

    AddressChange(RequiredActionContext context, AddressKind kind) {
        this.context = context;
        this.kind = kind;
        this.user = context.getUser();
    }

    /** Hands back why not: it has become another person's since the code was sent, or is becoming so right now. */
    Optional<String> to(Identifier proven) {
        if (!Claim.take(context.getSession(), proven)) {
            return Optional.of("addressBusy");
        }
        var owner = proven.owner(context.getSession(), context.getRealm());
        if (owner.isPresent() && !owner.get().getId().equals(user.getId())) {
            return Optional.of("addressTaken." + kind.text());
        }
        var old = kind.provenOf(user);
        proven.assign(user);
        record(old, proven);
        old.or(() -> kind.other().provenOf(user)).ifPresent(address -> tell(address, proven));
        return Optional.empty();
    }

    private void record(Optional<Identifier> old, Identifier proven) {
        var event = context.getEvent().clone();
        if (kind == AddressKind.EMAIL) {
            event.event(EventType.UPDATE_EMAIL).detail(Details.UPDATED_EMAIL, proven.value());
            old.ifPresent(address -> event.detail(Details.PREVIOUS_EMAIL, address.value()));
        } else {
            event.event(EventType.UPDATE_PROFILE).detail("updated_phone_number", proven.value());
            old.ifPresent(address -> event.detail("previous_phone_number", address.value()));
        }
        event.success();
    }

    /** The new address is masked: who reads the old one's messages need not learn it. */
    private void tell(Identifier address, Identifier proven) {
        if (address.equals(proven)) {
            return;
        }
        var visit = context.getAuthenticationSession();
        var console = Optional.ofNullable(visit.getClient().getBaseUrl()).orElse("");
        Post.of(context.getSession(), visit)
                .send(address, Optional.of(user), Letter.notice(kind.text() + "Changed", proven.masked(), console));
    }
}
