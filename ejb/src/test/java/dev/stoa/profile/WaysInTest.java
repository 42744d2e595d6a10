// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.identity.LastWayIn;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.SignInMethod;
import dev.stoa.identity.SignInMethod.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysInTest {

    private static final SignInMethod PASSWORD = method(Kind.PASSWORD, "1");
    private static final SignInMethod PASSKEY = method(Kind.PASSKEY, "2");
    private static final SignInMethod APP = method(Kind.AUTHENTICATOR_APP, "3");
    private static final SignInMethod CODES = method(Kind.RECOVERY_CODES, "4");
    private static final LinkedProvider GITHUB = new LinkedProvider("github", "GitHub", true, "ada");
    private static final LinkedProvider GOOGLE = new LinkedProvider("google", "Google", true, "ada@example.com");
    private static final LinkedProvider WECHAT = new LinkedProvider("wechat", "WeChat", false, "");

    @Test
    void letAProviderGoWhileThereIsAPassword() {
        assertThat(ways(List.of(PASSWORD), List.of(GITHUB)).canDisconnect(GITHUB))
                .isTrue();
    }

    @Test
    void letAProviderGoWhileThereIsAnother() {
        assertThat(ways(List.of(), List.of(GITHUB, GOOGLE)).canDisconnect(GITHUB))
                .isTrue();
    }

    @Test
    void keepTheLastProviderOfWhoHasNoPassword() {
        var ways = ways(List.of(PASSKEY, APP), List.of(GITHUB, WECHAT));

        assertThat(ways.canDisconnect(GITHUB)).isFalse();
        assertThatThrownBy(() -> ways.checkCanDisconnect(GITHUB))
                .isInstanceOf(LastWayIn.class)
                .hasMessageContaining("GitHub");
    }

    @Test
    void neverLetThePasswordGo() {
        assertThat(ways(List.of(PASSWORD, PASSKEY), List.of(GITHUB)).canRemove(PASSWORD))
                .isFalse();
    }

    @Test
    void letAPasskeyGoUnlessItIsTheLastWayIn() {
        assertThat(ways(List.of(PASSWORD, PASSKEY), List.of()).canRemove(PASSKEY))
                .isTrue();
        assertThat(ways(List.of(PASSKEY), List.of(GITHUB)).canRemove(PASSKEY)).isTrue();
        assertThat(ways(List.of(PASSKEY, method(Kind.PASSKEY, "5")), List.of()).canRemove(PASSKEY))
                .isTrue();
        assertThat(ways(List.of(PASSKEY, APP), List.of(WECHAT)).canRemove(PASSKEY))
                .isFalse();
    }

    @Test
    void haveASecondFactorWithAnAppOrAPasskeyButNotWithCodesAlone() {
        assertThat(ways(List.of(PASSWORD, CODES), List.of()).hasSecondFactor()).isFalse();
        assertThat(ways(List.of(PASSWORD, APP), List.of()).hasSecondFactor()).isTrue();
        assertThat(ways(List.of(PASSWORD, PASSKEY), List.of()).hasSecondFactor())
                .isTrue();
    }

    private static WaysIn ways(List<SignInMethod> methods, List<LinkedProvider> providers) {
        return new WaysIn(methods, providers);
    }

    private static SignInMethod method(Kind kind, String id) {
        return new SignInMethod(id, kind, "", Instant.EPOCH, 0);
    }
}
