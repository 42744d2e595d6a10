// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * The codes on their way, by purpose, browser and address: a second tab or the back button finds the code that was
 * sent, and nobody else does.
 */
final class SentCodes {

    /** Beyond its life, so that a late code is called expired and not unknown. */
    private static final Duration KEPT_LONGER = Duration.ofHours(1);

    private final SingleUseObjectProvider objects;
    private final String holder;

    private SentCodes(SingleUseObjectProvider objects, String holder) {
        this.objects = objects;
        this.holder = holder;
    }

    static SentCodes of(Visit visit, Purpose purpose) {
        return new SentCodes(
                visit.session().getProvider(SingleUseObjectProvider.class), purpose + "." + visit.browser());
    }

    /** What a code is bound to. */
    String holder() {
        return holder;
    }

    Optional<SentCode> find(Identifier identifier) {
        return Optional.ofNullable(objects.get(key(identifier))).map(SentCode::ofNotes);
    }

    void keep(Identifier identifier, SentCode code, CodeRules rules) {
        objects.put(key(identifier), rules.lifespan().plus(KEPT_LONGER).toSeconds(), code.asNotes());
    }

    void forget(Identifier identifier) {
        objects.remove(key(identifier));
    }

    private String key(Identifier identifier) {
        return Stores.PREFIX + "sent." + holder + "." + Stores.fingerprint(identifier.value());
    }
}
