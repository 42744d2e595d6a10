// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.Json;
import dev.stoa.audit.TrailLine;
import dev.stoa.identity.Consent;
import dev.stoa.identity.Consent.Document;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnDetails.Contact;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.OwnSession.Device;
import dev.stoa.identity.SignInMethod;
import dev.stoa.identity.SignInMethod.Kind;
import dev.stoa.membership.Membership;
import dev.stoa.profile.NotificationChoice;
import dev.stoa.profile.NotificationChoice.Topic;
import dev.stoa.profile.OwnCopy;
import dev.stoa.profile.OwnCopy.Chosen;
import dev.stoa.profile.Settings;
import dev.stoa.profile.WaysIn;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class OwnArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:00:00Z");
    private static final OwnCopy ADAS = new OwnCopy(
            new OwnDetails(
                    "Ada",
                    Optional.of(new Contact("ada@example.com", true)),
                    Optional.empty(),
                    "en",
                    List.of(new Consent(Document.TERMS, "2026-11-01", NOW))),
            new WaysIn(
                    List.of(new SignInMethod("credential-id", Kind.PASSKEY, "Key ring", NOW, 0)),
                    List.of(
                            new LinkedProvider("github", "GitHub", true, "ada"),
                            new LinkedProvider("google", "Google", false, ""))),
            List.of(new OwnSession("session-id", new Device("Chrome", "Linux", false), "192.0.2.1", NOW, NOW, true)),
            Optional.of(new Membership("Engines", "123456789", "Admin", NOW)),
            new Chosen(Settings.UNCHOSEN, List.of(new NotificationChoice(Topic.BILLING, true, false))));

    @Test
    void hasAFileForEachKindOfDataAndATextThatExplainsThem() throws IOException {
        assertThat(files(none -> List.of()))
                .containsOnlyKeys(
                        "README.txt",
                        "profile.json",
                        "consents.json",
                        "sign-in-methods.json",
                        "sessions.json",
                        "memberships.json",
                        "settings.json",
                        "audit-entries.json")
                .hasEntrySatisfying("README.txt", text -> assertThat(text).contains("[profile.readme]", "2026-11-21"))
                .hasEntrySatisfying("profile.json", text -> assertThat(text).contains("ada@example.com"))
                .hasEntrySatisfying(
                        "sign-in-methods.json",
                        text -> assertThat(text).contains("Key ring", "GitHub").doesNotContain("Google"))
                .hasEntrySatisfying("memberships.json", text -> assertThat(text).contains("Engines", "Admin"));
    }

    @Test
    void hasNoIdByWhichAnythingCouldBeReached() throws IOException {
        assertThat(files(none -> List.of()).values())
                .noneMatch(text -> text.contains("credential-id") || text.contains("session-id"));
    }

    @Test
    void hasTheWholeTrailAndAsksForItPieceByPiece() throws IOException {
        var lines = IntStream.range(0, 5)
                .mapToObj(number -> new TrailLine(
                        new UUID(0, number), NOW, "CHANGE", "Do." + number, Optional.of("it"), Optional.empty()))
                .toList();
        Function<Optional<UUID>, List<TrailLine>> twoByTwo = before -> lines.stream()
                .filter(line -> before.isEmpty() || line.id().compareTo(before.get()) > 0)
                .limit(2)
                .toList();

        var trail = array(files(twoByTwo).getOrDefault("audit-entries.json", ""));

        assertThat(trail).hasSize(5);
        assertThat(trail.getJsonObject(4).getString("action")).isEqualTo("Do.4");
    }

    /** Ten thousand lines go through, five hundred at a time. */
    @Test
    void asksForNoMoreThanItWritesAtOnce() throws IOException {
        var asked = new int[1];
        var page = IntStream.range(0, 500)
                .mapToObj(number -> new TrailLine(
                        new UUID(0, number), NOW, "CHANGE", "Projects.create", Optional.empty(), Optional.empty()))
                .toList();

        new OwnArchive(OutputStream.nullOutputStream(), key -> key)
                .write(ADAS, NOW, before -> asked[0]++ < 20 ? page : List.of());

        assertThat(asked[0]).isEqualTo(21);
    }

    private static Map<String, String> files(Function<Optional<UUID>, List<TrailLine>> trail) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new OwnArchive(bytes, key -> "[" + key + "]").write(ADAS, NOW, trail);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonArray array(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
