// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks Keycloak, and waits for it only so long: a call that is not answered whole within seven seconds has failed. */
class BoundedHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(7);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param asked what was asked, in words without a secret */
    Reply send(HttpRequest request, String asked) {
        var answer = http.sendAsync(request, BodyHandlers.ofString());
        try {
            var response = answer.get(WHOLE_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(asked, response.statusCode(), response.headers().firstValue("Location"), response.body());
        } catch (ExecutionException | TimeoutException noAnswer) {
            answer.cancel(true);
            throw new Unavailable(Party.IDENTITY_PROVIDER, noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Party.IDENTITY_PROVIDER, stopped);
        }
    }
}
