// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stands outside of the server, since the database goes away under it. */
@ExtendWith(ArquillianExtension.class)
class DatabaseCrashIT {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @RunAsClient
    void isAnsweredAtOnceAndOvercomeWithoutAPerson(@ArquillianResource URL console) throws Exception {
        for (var number = 0; number < 4; number++) {
            assertThat(ask(console).body()).isEqualTo("tenant:");
        }

        StoaDeployment.database().kill();
        var whileAway = ask(console);
        StoaDeployment.database().comeBack();
        var afterwards = ask(console);

        assertThat(whileAway.statusCode()).isEqualTo(500);
        assertThat(afterwards.body()).isEqualTo("tenant:");
    }

    private HttpResponse<String> ask(URL console) throws IOException, InterruptedException, URISyntaxException {
        var probe = URI.create(console.toURI() + "probe");
        return client.send(HttpRequest.newBuilder(probe).timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString());
    }
}
