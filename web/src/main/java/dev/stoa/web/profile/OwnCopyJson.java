// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.Json;
import dev.stoa.audit.TrailLine;
import dev.stoa.identity.Consent;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnDetails.Contact;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.SignInMethod;
import dev.stoa.membership.Membership;
import dev.stoa.profile.NotificationChoice;
import dev.stoa.profile.OwnCopy;
import dev.stoa.profile.OwnCopy.Chosen;
import dev.stoa.profile.WaysIn;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** What is kept of a person, as JSON. What the person can't read (ids of credentials and sessions) is not in it. */
final class OwnCopyJson {

    private OwnCopyJson() {}

    static Map<String, JsonStructure> files(OwnCopy copy) {
        var files = new LinkedHashMap<String, JsonStructure>();
        files.put("profile.json", profile(copy.details()));
        files.put("consents.json", array(copy.details().consents().stream().map(OwnCopyJson::consent)));
        files.put("sign-in-methods.json", waysIn(copy.waysIn()));
        files.put("sessions.json", array(copy.sessions().stream().map(OwnCopyJson::session)));
        files.put("memberships.json", array(copy.membership().stream().map(OwnCopyJson::membership)));
        files.put("settings.json", settings(copy.chosen()));
        return files;
    }

    static JsonObject line(TrailLine line) {
        var object = Json.createObjectBuilder()
                .add("at", line.at().toString())
                .add("kind", line.kind())
                .add("action", line.action());
        line.subject().ifPresent(subject -> object.add("subject", subject));
        line.refusal().ifPresent(refusal -> object.add("refusal", refusal));
        return object.build();
    }

    private static JsonObject profile(OwnDetails details) {
        var object = Json.createObjectBuilder().add("name", details.name()).add("language", details.locale());
        add(object, "email", details.email());
        add(object, "phone", details.phone());
        return object.build();
    }

    private static void add(JsonObjectBuilder object, String name, Optional<Contact> contact) {
        contact.ifPresent(known -> object.add(name, known.value()).add(name + "Confirmed", known.proven()));
    }

    private static JsonObject consent(Consent consent) {
        return Json.createObjectBuilder()
                .add("document", consent.document().name())
                .add("version", consent.version())
                .add("givenAt", consent.givenAt().toString())
                .build();
    }

    private static JsonObject waysIn(WaysIn ways) {
        return Json.createObjectBuilder()
                .add("methods", array(ways.methods().stream().map(OwnCopyJson::method)))
                .add(
                        "providers",
                        array(ways.providers().stream()
                                .filter(LinkedProvider::connected)
                                .map(OwnCopyJson::provider)))
                .build();
    }

    private static JsonObject method(SignInMethod method) {
        return Json.createObjectBuilder()
                .add("kind", method.kind().name())
                .add("label", method.label())
                .add("createdAt", method.createdAt().toString())
                .build();
    }

    private static JsonObject provider(LinkedProvider provider) {
        return Json.createObjectBuilder()
                .add("provider", provider.displayName())
                .add("userName", provider.userName())
                .build();
    }

    private static JsonObject session(OwnSession session) {
        return Json.createObjectBuilder()
                .add("browser", session.device().browser())
                .add("system", session.device().system())
                .add("address", session.address())
                .add("startedAt", session.startedAt().toString())
                .add("lastUsedAt", session.usedAt().toString())
                .add("current", session.current())
                .build();
    }

    private static JsonObject membership(Membership membership) {
        return Json.createObjectBuilder()
                .add("account", membership.companyName())
                .add("companyId", membership.companyId())
                .add("role", membership.role())
                .add("since", membership.since().toString())
                .build();
    }

    private static JsonObject settings(Chosen chosen) {
        return Json.createObjectBuilder()
                .add("timeZone", chosen.settings().zone().map(ZoneId::getId).orElse(""))
                .add("numbers", chosen.settings().numbers().name())
                .add("notifications", array(chosen.notifications().stream().map(OwnCopyJson::notification)))
                .build();
    }

    private static JsonObject notification(NotificationChoice choice) {
        return Json.createObjectBuilder()
                .add("topic", choice.topic().name())
                .add("byMail", choice.byMail())
                .add("inBell", choice.inBell())
                .build();
    }

    private static JsonArray array(Stream<JsonObject> objects) {
        return objects.collect(Collector.of(
                        Json::createArrayBuilder, (all, one) -> all.add(one), (all, more) -> all.addAll(more)))
                .build();
    }
}
