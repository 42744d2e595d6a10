// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.utils.FormMessage;

/** Says what is wrong with a typed code, and lets nobody try more often than the rules allow. */
final class CodeCheck {

    private static final String FIELD = "code";
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private final Allowance allowance;
    private final CodeSeal seal;
    private final CodeRules rules;

    CodeCheck(Allowance allowance, CodeSeal seal, CodeRules rules) {
        this.allowance = allowance;
        this.seal = seal;
        this.rules = rules;
    }

    /** Takes the try before it compares, so that a thousand requests at once compare no more than the rules allow. */
    Optional<FormMessage> problemWith(String typed, Optional<SentCode> sent, String holder) {
        if (!SIX_DIGITS.matcher(typed).matches()) {
            return problem("codeShape");
        }
        if (sent.isEmpty()) {
            return problem("codeMissing");
        }
        var code = sent.get();
        if (code.expired(Stores.now())) {
            return problem("codeExpired", rules.lifespan().toMinutes());
        }
        var number = allowance.take("try." + code.id(), rules.tries(), rules.lifespan());
        if (number.isPresent() && seal.fits(code.seal(), holder, code.id(), typed)) {
            return Optional.empty();
        }
        var left = rules.tries() - number.orElse(rules.tries());
        return left > 0 ? problem("codeWrong", left) : problem("codeUsedUp", rules.tries());
    }

    private static Optional<FormMessage> problem(String message, Object... values) {
        return Optional.of(new FormMessage(FIELD, message, values));
    }
}
