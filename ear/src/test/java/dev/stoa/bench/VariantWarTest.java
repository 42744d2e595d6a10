// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariantWarTest {

    @Test
    void exchangesTheBeanOfThePageAndOfItsParts() {
        var page = """
                <f:viewAction action="#{projectListPage.load}" />
                <ui:include src="/WEB-INF/includes/projects/table.xhtml" />
                """;

        assertThat(VariantWar.fixed(page)).isEqualTo("""
                <f:viewAction action="#{fixedListPage.load}" />
                <ui:include src="/WEB-INF/includes/bench/table.xhtml" />
                """);
    }
}
