// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.web.dev.DevApplication;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document says what the resources answer, and nothing else. */
class OpenApiTest {

    private static final java.nio.file.Path DOCUMENT =
            java.nio.file.Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final Pattern PATH = Pattern.compile("  (/(?:api|dev)/\\S+):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|patch|delete):");

    @Test
    void namesEachOperation() throws IOException {
        assertThat(documented()).isEqualTo(answered());
    }

    private static Set<String> documented() throws IOException {
        var operations = new TreeSet<String>();
        var path = "";
        for (var line : Files.readAllLines(DOCUMENT)) {
            var named = PATH.matcher(line);
            var method = METHOD.matcher(line);
            if (named.matches()) {
                path = named.group(1);
            } else if (method.matches()) {
                operations.add(method.group(1) + " " + path);
            }
        }
        return operations;
    }

    private static Set<String> answered() {
        return Stream.of(new ApiApplication(), new DevApplication())
                .flatMap(OpenApiTest::operations)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(Application application) {
        var base = application.getClass().getAnnotation(ApplicationPath.class).value();
        return application.getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .flatMap(method -> verb(method).map(verb -> verb + " " + base + path(method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Method method) {
        return List.of(
                        Optional.ofNullable(method.getDeclaringClass().getAnnotation(Path.class)),
                        Optional.ofNullable(method.getAnnotation(Path.class)))
                .stream()
                .flatMap(Optional::stream)
                .map(path -> "/" + path.value())
                .collect(Collectors.joining());
    }
}
