// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.UntrustedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks another console for an account's projects, over the interface for programs that consoles of this field have in
 * common. It follows no redirection, waits only so long, and reads only so much.
 */
@ApplicationScoped
class OtherConsole {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(10);
    private static final int MOST_PROJECTS = 500;

    /** The older interface answers 201 also to who only asks. */
    private static final Set<Integer> GOOD = Set.of(200, 201);

    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * The projects there, in the order in which they are told.
     *
     * @throws ImportRefused if it does not accept the customer ID
     * @throws Unavailable if it does not answer, or not what is expected
     */
    List<ForeignProject> projects(ImportConsole console, ImportSource source) {
        console.requirePublic();
        var answer = send(HttpRequest.newBuilder(console.projects())
                .header("Authorization", "Basic " + basic(source))
                .header("Accept", "application/json")
                .build());
        if (REFUSED.contains(answer.statusCode())) {
            throw new ImportRefused(answer.statusCode());
        }
        if (!GOOD.contains(answer.statusCode())) {
            throw new Unavailable(Party.OTHER_CONSOLE, "it answered " + answer.statusCode());
        }
        return read(answer.body());
    }

    static List<ForeignProject> read(byte[] body) {
        try {
            @Nullable
            JsonArray projects = UntrustedJson.object(new String(body, StandardCharsets.UTF_8))
                    .getJsonArray("projects");
            if (projects == null || projects.size() > MOST_PROJECTS) {
                throw new Unavailable(Party.OTHER_CONSOLE, "it told of no projects, or of too many");
            }
            return projects.getValuesAs(JsonObject.class).stream()
                    .map(OtherConsole::project)
                    .toList();
        } catch (JsonException | ClassCastException malformed) {
            throw new Unavailable(Party.OTHER_CONSOLE, malformed);
        }
    }

    private static ForeignProject project(JsonObject told) {
        return new ForeignProject(
                told.getString("name", ""),
                told.getString("vendor_key", ""),
                told.getInt("status", 1) == 1,
                !told.getString("sign_key", "").isEmpty());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        var answer = http.sendAsync(request, described -> new BoundedBody());
        try {
            return answer.get(WHOLE_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            answer.cancel(true);
            throw new Unavailable(Party.OTHER_CONSOLE, noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Party.OTHER_CONSOLE, stopped);
        }
    }

    private static String basic(ImportSource source) {
        var pair = source.customerId().strip() + ":" + source.secret().strip();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
