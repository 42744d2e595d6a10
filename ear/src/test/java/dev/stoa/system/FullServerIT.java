// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The EAR on Payara Server Full works like the WAR on Payara Micro, beside it on the same Keycloak and PostgreSQL. */
@OnPlatform
class FullServerIT {

    @Test
    void letsANewcomerIn(LocalPlatform platform, Visitor ada) throws IOException {
        var port = PlatformSettings.freePort();
        var url = "http://127.0.0.1:" + port;
        platform.letSignInReturnTo(url);

        try (var server = FullServer.start(
                file("stoa.payara"),
                file("stoa.payara.work"),
                file("stoa.ear"),
                platform.consoleEnvironment(url),
                port)) {
            assertThat(OpenPorts.of(List.of(server.process()))).isNotEmpty().allMatch(OpenPorts.Port::isLoopback);
            ada.at(server.url()).signsUp();

            assertThat(ada.page().url()).startsWith(url + "/app/projects/");
        }
    }

    private static Path file(String property) {
        return Path.of(System.getProperty(property));
    }
}
