// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks Twilio's Messages API, which other gateways offer, too. */
final class HttpGateway implements SmsSender {

    /** Of an error's answer only the number is kept: the words repeat the telephone number. */
    private static final Pattern ERROR_CODE = Pattern.compile("\"code\"\\s*:\\s*(\\d{1,9})");

    private final HttpClient client;
    private final Optional<GatewaySettings> settings;
    private final Duration patience;

    HttpGateway(HttpClient client, Optional<GatewaySettings> settings, Duration patience) {
        this.client = client;
        this.settings = settings;
        this.patience = patience;
    }

    @Override
    public boolean isConfigured() {
        return settings.isPresent();
    }

    @Override
    public void send(String number, String text) throws SmsFailed {
        var gateway = settings.orElseThrow(() -> new SmsFailed("No gateway for text messages is set"));
        var request = HttpRequest.newBuilder(gateway.messages())
                .timeout(patience)
                .header("Authorization", gateway.authorization())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(encoded(Map.of("To", number, "From", gateway.sender(), "Body", text))))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new SmsFailed("The gateway answered %d, error code %s"
                        .formatted(answer.statusCode(), errorCode(answer.body())));
            }
        } catch (IOException e) {
            throw new SmsFailed("The gateway could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsFailed("Interrupted while waiting for the gateway", e);
        }
    }

    private static String errorCode(String body) {
        var found = ERROR_CODE.matcher(body);
        return found.find() ? found.group(1) : "unknown";
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {}
}
