// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said in the realm file that the build assembled. */
class RealmTextTest {

    /** One with a default reads {@code ${NAME:default}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(STOA_[A-Z_]+)}");

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        try (var file = RealmTextTest.class.getResourceAsStream("/realm/stoa-realm.json")) {
            realm = new ObjectMapper().readTree(file);
        }
    }

    @Test
    void thePermissionsAreThoseOfTheCatalogue() {
        assertThat(names(realm.at("/roles/client/console")))
                .containsExactlyInAnyOrder(
                        "view-usage",
                        "view-finance",
                        "pay",
                        "withdraw",
                        "edit-billing-profile",
                        "edit-members",
                        "view-projects",
                        "edit-projects",
                        "search-calls",
                        "view-insights",
                        "edit-alerts");
    }

    @Test
    void everyStaffRoleIsStaffAndReachesTheToken() {
        var roles = elements(realm.at("/roles/realm"))
                .filter(role -> role.path("name").asText().startsWith("staff-"))
                .toList();

        assertThat(roles)
                .hasSize(6)
                .allMatch(role -> role.at("/composites/realm/0").asText().equals("staff"));
        var inToken = elements(realm.path("scopeMappings"))
                .filter(mapping -> mapping.path("clientScope").asText().equals("staff"))
                .flatMap(mapping -> elements(mapping.path("roles")).map(JsonNode::asText));
        assertThat(inToken).containsExactlyInAnyOrderElementsOf(names(roles));
    }

    @Test
    void noFlowOrConfigurationIsMissing() {
        var flows = names(realm.path("authenticationFlows"), "alias");
        var configurations = names(realm.path("authenticatorConfig"), "alias");

        var executions = elements(realm.path("authenticationFlows"))
                .flatMap(flow -> elements(flow.path("authenticationExecutions")))
                .toList();

        assertThat(executions.stream()
                        .map(execution -> execution.path("flowAlias").asText(""))
                        .filter(alias -> !alias.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(flows);
        assertThat(executions.stream()
                        .map(execution -> execution.path("authenticatorConfig").asText(""))
                        .filter(alias -> !alias.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(configurations);
    }

    @Test
    void onlyTheKnownPlaceholdersMustBeFilled() {
        var open = new TreeSet<String>();
        PLACEHOLDER.matcher(realm.toString()).results().forEach(found -> open.add(found.group(1)));

        assertThat(open)
                .containsExactly(
                        "STOA_CONSOLE_SECRET", "STOA_PUBLIC_URL", "STOA_SMTP_FROM", "STOA_SMTP_HOST", "STOA_SMTP_PORT");
    }

    @Test
    void itHoldsNoKeyAndNoPersonButTheServiceAccount() {
        assertThat(realm.toString()).doesNotContain("privateKey", "\"credentials\":[");
        assertThat(names(realm.path("users"), "username")).containsExactly("service-account-console");
    }

    private static List<String> names(JsonNode list) {
        return names(list, "name");
    }

    private static List<String> names(Iterable<JsonNode> list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.path("name").asText())
                .toList();
    }

    private static List<String> names(JsonNode list, String key) {
        return elements(list).map(element -> element.path(key).asText()).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
