// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
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
                        "[{\"channel\":\"mail\",\"to\":\"ada@example.com\",\"subject\":\"Your \\\"code\\\"\",\"text\":\"123456\",\"html\":\"\"")
                .doesNotContain("654321");
    }

    @Test
    void isEmptyForAStranger() throws IOException, InterruptedException {
        send("ada@example.com", "Your code", "123456");

        assertThat(page("/messages?to=nobody@example.com")).isEqualTo("[]");
    }

    @Test
    void showsTextMessagesBesideMails() throws IOException, InterruptedException {
        send("ada@example.com", "Your code", "123456");

        assertThat(gateway("To=%2B8613800138000&From=%2B15005550006&Body=654321 <b>", inbox.smsSettings()))
                .isEqualTo(201);

        assertThat(page("/")).contains("Your code", "to ada@example.com", "to +8613800138000", "654321 &lt;b&gt;");
        assertThat(page("/messages?to=%2B8613800138000"))
                .startsWith("[{\"channel\":\"sms\",\"to\":\"+8613800138000\",\"subject\":\"\",\"text\":\"654321 <b>\"")
                .doesNotContain("123456");
    }

    @Test
    void takesTextMessagesOnlyWithTheTokenAndToNumbers() throws IOException, InterruptedException {
        var settings = inbox.smsSettings();
        var stranger = new HashMap<>(settings);
        stranger.put("STOA_SMS_TOKEN", "guessed");

        assertThat(gateway("To=%2B8613800138000&From=%2B15005550006&Body=x", stranger))
                .isEqualTo(401);
        assertThat(gateway("To=138&From=%2B15005550006&Body=x", settings)).isEqualTo(400);
        assertThat(gateway("To=%2B8613800138000&From=%2B15005550006", settings)).isEqualTo(400);
        assertThat(inbox.messages()).isEmpty();
    }

    private static int gateway(String form, Map<String, String> settings) throws IOException, InterruptedException {
        var account = settings.get("STOA_SMS_ACCOUNT");
        var pair = (account + ":" + settings.get("STOA_SMS_TOKEN")).getBytes(StandardCharsets.UTF_8);
        var url = settings.get("STOA_SMS_URL") + "/2010-04-01/Accounts/" + account + "/Messages.json";
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
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
