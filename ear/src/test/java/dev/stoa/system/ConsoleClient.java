// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.keycloak.KeycloakAdmin;
import java.io.IOException;
import java.util.regex.Pattern;

/** The console as Keycloak knows it: the client {@code console} of the realm. */
record ConsoleClient(KeycloakAdmin admin) {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    /** Allows the way back to a second address wherever it is allowed to the first. */
    void allow(String first, String second) throws IOException {
        var listed = admin.get("/stoa/clients?clientId=console").body();
        var client = listed.substring(1, listed.length() - 1);
        var id = ID.matcher(client);
        if (!id.find()) {
            throw new IOException("the realm has no client console: " + listed);
        }
        var callback = "\"%s/sign-in/callback\"";
        var afterwards = "\"%s/*%s\"";
        var changed = client.replace(
                        callback.formatted(first), callback.formatted(first) + "," + callback.formatted(second))
                .replace(afterwards.formatted(first, ""), afterwards.formatted(first, "##" + second + "/*"));
        var answer = admin.put("/stoa/clients/" + id.group(1), changed);
        if (answer.statusCode() != 204) {
            throw new IOException("the client console was not changed: " + answer.body());
        }
    }
}
