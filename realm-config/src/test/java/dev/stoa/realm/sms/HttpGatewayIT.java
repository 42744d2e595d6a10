// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.stoa.keycloak.Inbox;
import dev.stoa.keycloak.InboxMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sender of text messages against a stand-in of the gateway. */
class HttpGatewayIT {

    private static final String NUMBER = "+8613800138000";
    private static final String TEXT = "123456 是您的验证码 & <more>";

    private Inbox inbox;

    @BeforeEach
    void start() throws IOException {
        inbox = Inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.close();
    }

    @Test
    void handsOverNumberAndTextAsTheyAre() throws SmsFailed {
        gateway(inbox.smsSettings()).send(NUMBER, TEXT);

        assertThat(inbox.messages(NUMBER))
                .extracting(InboxMessage::channel, InboxMessage::text)
                .containsExactly(tuple(InboxMessage.Channel.SMS, TEXT));
    }

    @ParameterizedTest
    @CsvSource({"+15005550001, 'answered 400, error code 21211'", "+15005550500, 'answered 500, error code 20500'"})
    void saysWhatTheGatewayAnsweredAndNotToWhom(String number, String answer) {
        assertThatThrownBy(() -> gateway(inbox.smsSettings()).send(number, TEXT))
                .isInstanceOf(SmsFailed.class)
                .hasMessageContaining(answer)
                .satisfies(failure -> assertThat(printed(failure)).doesNotContain(number, "123456"));
    }

    @Test
    void failsWithAWrongToken() {
        var settings = new HashMap<>(inbox.smsSettings());
        settings.put("STOA_SMS_TOKEN", "guessed");

        assertThatThrownBy(() -> gateway(settings).send(NUMBER, TEXT))
                .isInstanceOf(SmsFailed.class)
                .hasMessageContaining("answered 401, error code 20003")
                .satisfies(failure -> assertThat(printed(failure)).doesNotContain("guessed"));
        assertThat(inbox.messages()).isEmpty();
    }

    @Test
    void failsWhenNobodyListens() {
        inbox.close();

        assertThatThrownBy(() -> gateway(inbox.smsSettings()).send(NUMBER, TEXT))
                .isInstanceOf(SmsFailed.class)
                .hasMessage("The gateway could not be reached");
    }

    @Test
    void doesNotWaitLongForAnAnswer() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new HashMap<>(inbox.smsSettings());
            settings.put("STOA_SMS_URL", "http://127.0.0.1:" + silent.getLocalPort());

            assertThatThrownBy(() -> gateway(settings, Duration.ofMillis(300)).send(NUMBER, TEXT))
                    .isInstanceOf(SmsFailed.class)
                    .hasMessage("The gateway could not be reached")
                    .satisfies(failure -> assertThat(printed(failure)).doesNotContain(NUMBER, "123456"));
        }
    }

    @Test
    void isNotConfiguredWithoutSettings() {
        var none = new HttpGateway(HttpClient.newHttpClient(), Optional.empty(), Duration.ofSeconds(1));

        assertThat(none.isConfigured()).isFalse();
        assertThat(gateway(inbox.smsSettings()).isConfigured()).isTrue();
        assertThatThrownBy(() -> none.send(NUMBER, TEXT)).isInstanceOf(SmsFailed.class);
    }

    private static HttpGateway gateway(Map<String, String> settings) {
        return gateway(settings, Duration.ofSeconds(30));
    }

    private static HttpGateway gateway(Map<String, String> settings, Duration patience) {
        return new HttpGateway(HttpClient.newHttpClient(), GatewaySettings.of(settings), patience);
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
