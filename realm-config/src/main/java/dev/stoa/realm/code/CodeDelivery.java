// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.utils.FormMessage;

/** Sends codes, within the limits; to an address that gets none, a letter that says why. */
final class CodeDelivery {

    private final Visit visit;
    private final Purpose purpose;
    private final CodeRules rules;
    private final Allowance allowance;

    CodeDelivery(Visit visit, Purpose purpose, CodeRules rules) {
        this.visit = visit;
        this.purpose = purpose;
        this.rules = rules;
        this.allowance = Stores.allowance(visit.session());
    }

    /** Sends a code and remembers it; hands back what forbids it, in words that are the same for any address. */
    Optional<FormMessage> deliver(Identifier to) {
        return refusal(to).or(() -> send(to));
    }

    /** After a code came back, the next one need not wait. */
    void endPause(Identifier to) {
        visit.session().getProvider(SingleUseObjectProvider.class).remove(Stores.PREFIX + pause(to) + ".1");
    }

    private Optional<FormMessage> refusal(Identifier to) {
        var network = Stores.fingerprint(visit.networkAddress());
        if (!rules.pause().isZero() && !free(pause(to), 1, rules.pause())) {
            return refused("codePause." + to.kind(), rules.pause().toSeconds());
        }
        if (!free("network." + purpose + "." + network, rules.perNetworkAddress())) {
            return refused("codesFromNetwork", rules.perNetworkAddress());
        }
        if (!free("address." + purpose + "." + Stores.fingerprint(to.value()), rules.perAddress())) {
            return refused("codesToAddress." + to.kind(), rules.perAddress());
        }
        return Optional.empty();
    }

    private Optional<FormMessage> send(Identifier to) {
        var codes = SentCodes.of(visit, purpose);
        var owner = to.owner(visit.session(), visit.realm());
        var granted = purpose.grants(owner, visit.person());
        var id = CodeSeal.newId();
        var code = CodeSeal.newCode();
        var seal = Stores.seal(visit);
        var sealed = granted ? seal.seal(codes.holder(), id, code) : seal.sealNothing(codes.holder(), id);
        var letter = granted
                ? Letter.code(purpose, code, rules.lifespan().toMinutes())
                : Letter.notice(purpose.otherwise(), to.shown(), console());
        if (!Post.of(visit.session(), visit.authentication()).send(to, owner, letter)) {
            return refused("codeNotSent." + to.kind(), rules.pause().toSeconds());
        }
        var now = Stores.now();
        codes.keep(to, new SentCode(id, sealed, now, now.plus(rules.lifespan())), rules);
        return Optional.empty();
    }

    private String console() {
        return Optional.ofNullable(visit.authentication().getClient().getBaseUrl())
                .orElse("");
    }

    private String pause(Identifier to) {
        return "pause." + purpose + "." + Stores.fingerprint(to.value());
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
