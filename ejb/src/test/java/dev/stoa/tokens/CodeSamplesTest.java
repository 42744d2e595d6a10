// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.credentials.Slot;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A program that is shown builds the token that it is shown with. */
class CodeSamplesTest {

    private static final List<ServiceType> IN_JAVA =
            List.of(ServiceType.RTC, ServiceType.SIGNALING, ServiceType.FPA, ServiceType.CHAT, ServiceType.CLASSROOM);

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theJavaProgramBuildsTheSameToken(@TempDir Path folder) throws Exception {
        var order = order(IN_JAVA.toArray(ServiceType[]::new));

        var printed = run(sample("Java", order).code(), folder);

        var token = ReadAccessToken2.of(printed);
        assertThat(token.isSignedWith(KnownAnswers.CERTIFICATE)).isTrue();
        assertThat(token.content().appId()).isEqualTo(KnownAnswers.APP_ID);
        assertThat(token.content().expire()).isEqualTo(order.expireSeconds());
        assertThat(token.content().services()).isEqualTo(order.build());
    }

    @Test
    void theJavaLibraryDoesNotKnowEveryService() {
        var order = order(ServiceType.RTC, ServiceType.STREAMING, ServiceType.RTC);

        var sample = sample("Java", order);

        assertThat(sample.missing()).containsExactly(ServiceType.STREAMING, ServiceType.RTC);
        assertThat(sample("Java", order(ServiceType.RTM2)).code()).isEmpty();
    }

    @Test
    void twoOfAKindHaveTheirOwnNames() {
        var order = order(ServiceType.RTC, ServiceType.CHAT, ServiceType.RTC);

        assertThat(sample("Go", order).code()).contains("\trtc := ", "\trtc_2 := ");
    }

    @Test
    void theOthersKnowThemAll() {
        var order = order(ServiceType.values());

        assertThat(Stream.of("Node.js", "Go", "Python").map(language -> sample(language, order)))
                .allSatisfy(sample -> {
                    assertThat(sample.missing()).isEmpty();
                    assertThat(sample.code()).contains(KnownAnswers.APP_ID, CodeSample.PLACEHOLDER, "900");
                });
    }

    /** What the other libraries call things was read in them once; here it is held to that. */
    @Test
    void eachIsWrittenInItsLanguage() {
        var order = order(ServiceType.RTC, ServiceType.CLASSROOM, ServiceType.RTM2);

        assertThat(sample("Node.js", order).code())
                .contains("require(\"agora-token/src/AccessToken2\")")
                .contains("const rtc = new tokens.ServiceRtc(\"lecture hall\", \"7\");")
                .contains("rtc.add_privilege(tokens.ServiceRtc.kPrivilegeJoinChannel, 600);")
                .contains("tokens.ServiceApaas.PRIVILEGE_ROOM_USER")
                .contains("resources.add(tokens.Rtm2Permissions.kUsers, tokens.Rtm2Permissions.kWrite, [\"bob\"]);");
        assertThat(sample("Go", order).code())
                .contains("rtc := accesstoken2.NewServiceRtc(\"lecture hall\", \"7\")")
                .contains("rtc.AddPrivilege(accesstoken2.PrivilegePublishVideoStream, 600)")
                .contains("classroom.AddPrivilege(accesstoken2.PrivilegeApaasApp, 600)")
                .contains("accesstoken2.Rtm2PermissionRead, []string{\"news\", \"sports\"})");
        assertThat(sample("Python", order).code())
                .contains("from src import AccessToken2 as tokens")
                .contains("rtc.add_privilege(tokens.ServiceRtc.kPrivilegePublishDataStream, 600)")
                .contains("tokens.ServiceApaas(\"\\\"Ada\\\" \\\\ \u00e9\u4e2d\"")
                .contains("resources.add(resources.kMessageChannels, resources.kRead, [\"news\", \"sports\"])");
    }

    private static CodeSample sample(String language, TokenOrder order) {
        return CodeSamples.of(KnownAnswers.APP_ID, order).stream()
                .filter(sample -> sample.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static TokenOrder order(ServiceType... services) {
        return new TokenOrder(Stream.of(services).map(Orders::full).toList(), 900, Slot.PRIMARY);
    }

    /** What the program prints once the certificate is in its place. */
    private static String run(String code, Path folder) throws Exception {
        var source = folder.resolve("TokenSample.java");
        Files.writeString(source, code.replace(CodeSample.PLACEHOLDER, KnownAnswers.CERTIFICATE));
        var options = new String[] {
            "-encoding",
            "UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString()
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options))
                .isZero();
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("TokenSample").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
