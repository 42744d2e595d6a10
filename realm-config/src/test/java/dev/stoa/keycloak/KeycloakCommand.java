// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.util.ArrayList;
import java.util.List;

/** Makes a call of Keycloak's own command, with this Java and little memory. */
record KeycloakCommand(KeycloakInstallation installation) {

    ProcessBuilder of(String action, List<String> options) {
        var command = new ArrayList<String>();
        command.add("sh");
        command.add(installation.home().resolve("bin/kc.sh").toString());
        command.add(action);
        command.addAll(options);
        var builder = new ProcessBuilder(command).directory(installation.home().toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KC_"));
        environment.remove("JAVA_OPTS");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        // The last collector named wins only if the first is taken back.
        environment.put("JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return builder;
    }
}
