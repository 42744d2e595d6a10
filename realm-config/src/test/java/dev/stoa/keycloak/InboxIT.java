// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxIT {

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
    void showsWhatArrived() throws IOException, InterruptedException {
        send("ada@example.com", "Your code", "123456 <b>");

        assertThat(page("/")).contains("Your code", "to ada@example.com", "123456 &lt;b&gt;");
    }

    @Test
    void answersOneAddresseeAsJson() throws IOException, InterruptedException {
        send("ada@example.com", "Your \"code\"", "123456");
        send("grace@example.com", "Other", "654321");

        assertThat(page("/messages?to=ada%40example.com"))
                .startsWith(
                        "[{\"to\":\"ada@example.com\",\"subject\":\"Your \\\"code\\\"\",\"text\":\"123456\",\"html\":\"\"")
                .doesNotContain("654321");
    }

    @Test
    void isEmptyForAStranger() throws IOException, InterruptedException {
        send("ada@example.com", "Your code", "123456");

        assertThat(page("/messages?to=nobody@example.com")).isEqualTo("[]");
    }

    private void send(String to, String subject, String text) {
        var smtp = new ServerSetup(inbox.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "console@example.com", subject, text, smtp);
    }

    private String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(inbox.url() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
