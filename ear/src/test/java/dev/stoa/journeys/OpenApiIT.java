// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapi4j.core.util.TreeUtil;
import org.openapi4j.core.validation.ValidationException;
import org.openapi4j.parser.OpenApi3Parser;
import org.openapi4j.parser.model.v3.MediaType;
import org.openapi4j.parser.model.v3.OpenApi3;
import org.openapi4j.parser.model.v3.Operation;
import org.openapi4j.parser.model.v3.Response;
import org.openapi4j.schema.validator.ValidationContext;
import org.openapi4j.schema.validator.ValidationData;
import org.openapi4j.schema.validator.v3.SchemaValidator;

/** The document that programs are written by is valid, to the examples in it. */
@OnPlatform
class OpenApiIT {

    @TempDir
    Path directory;

    @Test
    void aValidatorAcceptsTheDocumentAndItsExamples(LocalPlatform platform) throws Exception {
        var api = served(platform);

        assertThat(api.getPaths()).hasSizeGreaterThan(15).containsKeys("/api/v1/projects", "/dev/v1/project");
        var examples = examples(api);
        assertThat(examples).hasSizeGreaterThan(30);
        for (var example : examples) {
            var found = new ValidationData<Void>();
            new SchemaValidator(
                            new ValidationContext<>(api.getContext()),
                            "example",
                            example.getSchema().toNode())
                    .validate(TreeUtil.json.valueToTree(example.getExample()), found);
            assertThat(found.isValid())
                    .as("%s: %s", example.getExample(), found.results())
                    .isTrue();
        }
    }

    /** The server adds {@code endpoints}, which no validator would accept. */
    @Test
    void theServersOwnAddressHasTheSame(LocalPlatform platform) throws Exception {
        var answer = Program.at(platform.consoleUrl()).get("/openapi?format=JSON");
        var paths = TreeUtil.json.readTree(answer.body()).get("paths").fieldNames();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(paths)
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(served(platform).getPaths().keySet());
    }

    private OpenApi3 served(LocalPlatform platform) throws Exception {
        var answer = Program.at(platform.consoleUrl()).get("/public/help/openapi.yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        var file = Files.writeString(directory.resolve("openapi.yaml"), answer.body());
        try {
            return new OpenApi3Parser().parse(file.toFile(), true);
        } catch (ValidationException invalid) {
            throw new AssertionError(invalid.results().toString(), invalid);
        }
    }

    private static List<MediaType> examples(OpenApi3 api) {
        var all = new ArrayList<MediaType>();
        api.getPaths()
                .values()
                .forEach(path -> path.getOperations().values().forEach(operation -> add(all, operation)));
        api.getComponents().getResponses().values().forEach(response -> add(all, response));
        all.removeIf(media -> media.getExample() == null);
        return all;
    }

    private static void add(Collection<MediaType> all, Operation operation) {
        if (operation.getRequestBody() != null) {
            all.addAll(contents(operation.getRequestBody().getContentMediaTypes()));
        }
        operation.getResponses().values().forEach(response -> add(all, response));
    }

    private static void add(Collection<MediaType> all, Response response) {
        all.addAll(contents(response.getContentMediaTypes()));
    }

    private static Collection<MediaType> contents(Map<String, MediaType> types) {
        return types == null ? List.of() : types.values();
    }
}
