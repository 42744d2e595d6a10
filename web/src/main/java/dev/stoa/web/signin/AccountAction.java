// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person may do about his own sign-in; the provider does it, with pages of its own ({@code kc_action}). */
enum AccountAction {
    CHANGE_EMAIL("stoa-change-email"),
    CHANGE_PHONE("stoa-change-phone"),
    CHANGE_PASSWORD("UPDATE_PASSWORD"),
    SET_UP_TOTP("CONFIGURE_TOTP"),
    RECOVERY_CODES("CONFIGURE_RECOVERY_AUTHN_CODES"),
    ADD_PASSKEY("webauthn-register-passwordless"),
    REMOVE_CREDENTIAL("delete_credential"),
    CONNECT("idp_link");

    private static final String CONNECT_PREFIX = "connect-";
    private static final Pattern CREDENTIAL = Pattern.compile("[0-9a-f-]{36}");

    private final String providersName;

    AccountAction(String providersName) {
        this.providersName = providersName;
    }

    /**
     * One such action as an address asks for it.
     *
     * @param name what our addresses call it: {@code change-email}, {@code connect-github}
     * @param order what the provider is told: {@code UPDATE_PASSWORD}, {@code idp_link:github}
     */
    record Asked(String name, String order) {}

    /** Reads what an address asks for; empty unless it is on the list and complete. */
    static Optional<Asked> asked(@Nullable String name, @Nullable String credential) {
        if (name == null) {
            return Optional.empty();
        }
        if (name.startsWith(CONNECT_PREFIX)) {
            return ProviderHint.of(name.substring(CONNECT_PREFIX.length())).map(alias -> CONNECT.with(name, alias));
        }
        return Stream.of(values())
                .filter(action -> action != CONNECT && action.ownName().equals(name))
                .findFirst()
                .flatMap(action -> action.asked(credential));
    }

    private Optional<Asked> asked(@Nullable String credential) {
        if (this != REMOVE_CREDENTIAL) {
            return Optional.of(new Asked(ownName(), providersName));
        }
        return Optional.ofNullable(credential)
                .filter(id -> CREDENTIAL.matcher(id).matches())
                .map(id -> with(ownName(), id));
    }

    private Asked with(String name, String parameter) {
        return new Asked(name, providersName + ":" + parameter);
    }

    private String ownName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
