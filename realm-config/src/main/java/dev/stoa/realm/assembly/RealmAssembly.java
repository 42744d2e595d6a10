// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.assembly;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the one file that Keycloak imports from the many small ones that people review. */
public final class RealmAssembly {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String USER_PROFILE = "user-profile.json";

    private RealmAssembly() {}

    /** Arguments: the folder with the pieces, the file to write. */
    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, JSON.writeValueAsString(assemble(Path.of(arguments[0]))));
    }

    static ObjectNode assemble(Path folder) throws IOException {
        var realm = JSON.createObjectNode();
        for (var piece : pieces(folder)) {
            Merge.into(realm, read(piece), piece.getFileName().toString());
        }
        return realm;
    }

    private static List<Path> pieces(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static ObjectNode read(Path piece) throws IOException {
        var content = (ObjectNode) JSON.readTree(piece.toFile());
        return piece.endsWith(USER_PROFILE) ? userProfileComponent(content) : content;
    }

    /** Keycloak keeps the user profile as JSON in a string of a component; nobody could review it there. */
    private static ObjectNode userProfileComponent(ObjectNode profile) {
        var component = JSON.createObjectNode().put("providerId", "declarative-user-profile");
        component.putObject("config").putArray("kc.user.profile.config").add(profile.toString());
        var realm = JSON.createObjectNode();
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .add(component);
        return realm;
    }
}
