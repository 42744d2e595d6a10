// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountActionTest {

    private static final String CREDENTIAL = "5b2f8f0c-0000-4000-8000-00000000ada0";

    @ParameterizedTest
    @CsvSource({
        "change-email, stoa-change-email",
        "change-phone, stoa-change-phone",
        "change-password, UPDATE_PASSWORD",
        "set-up-totp, CONFIGURE_TOTP",
        "recovery-codes, CONFIGURE_RECOVERY_AUTHN_CODES",
        "add-passkey, webauthn-register-passwordless",
        "connect-github, idp_link:github"
    })
    void isWhatTheProviderCallsOtherwise(String name, String order) {
        assertThat(AccountAction.asked(name, null)).contains(new AccountAction.Asked(name, order));
    }

    @Test
    void removesTheCredentialThatIsNamed() {
        assertThat(AccountAction.asked("remove-credential", CREDENTIAL))
                .map(AccountAction.Asked::order)
                .contains("delete_credential:" + CREDENTIAL);
        assertThat(AccountAction.asked("remove-credential", null)).isEmpty();
        assertThat(AccountAction.asked("remove-credential", "1:2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "delete_account", "UPDATE_PASSWORD", "connect", "connect-", "connect-a:b", "connect-A b"})
    void isNothingThatIsNotOnTheList(String name) {
        assertThat(AccountAction.asked(name, CREDENTIAL)).isEmpty();
        assertThat(AccountAction.asked(null, CREDENTIAL)).isEmpty();
    }
}
