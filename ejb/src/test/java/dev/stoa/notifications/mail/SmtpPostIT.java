// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.keycloak.Inbox;
import dev.stoa.notifications.Letter;
import dev.stoa.notifications.NeverDeliverable;
import dev.stoa.notifications.mail.SmtpSettings.Security;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpPostIT {

    private static final Letter LETTER = new Letter("您好 – hello", "Plain 文本", "<p>Rich 文本</p>");

    private final SmtpPost post = new SmtpPost();
    private Inbox inbox;

    @BeforeEach
    void aMailServer() throws IOException {
        inbox = Inbox.start();
        post.connect(settings(inbox.smtpPort()));
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void sendsBothForms() {
        post.deliver(UUID.randomUUID(), "ada@example.com", LETTER);

        assertThat(inbox.messages("ada@example.com")).singleElement().satisfies(arrived -> {
            assertThat(arrived.subject()).isEqualTo(LETTER.subject());
            assertThat(arrived.text()).isEqualTo(LETTER.text());
            assertThat(arrived.html()).isEqualTo(LETTER.html());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "a b@example.com", "ada@example.com\r\nBcc: bob@example.com", ""})
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> post.deliver(UUID.randomUUID(), address, LETTER))
                .isInstanceOf(NeverDeliverable.class);
        assertThat(inbox.messages()).isEmpty();
    }

    @Test
    void saysSoWhenTheServerIsAway() {
        inbox.close();

        assertThatThrownBy(() -> post.deliver(UUID.randomUUID(), "ada@example.com", LETTER))
                .isInstanceOf(Unavailable.class);
    }

    private static SmtpSettings settings(int port) {
        return new SmtpSettings("127.0.0.1", port, "stoa@example.com", Security.NONE, Optional.empty(), "");
    }
}
