// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLogTest {

    @Test
    void countsWhatTheConsoleSendsWithoutTheBracketsOfItsTransactions() {
        var log = """
                stoa_app|LOG:  execute <unnamed>: BEGIN
                stoa_app|LOG:  execute S_1: select set_config('app.tenant_id', $1, true)
                stoa_app|DETAIL:  Parameters: $1 = '1'
                keycloak|LOG:  execute <unnamed>: select 1
                stoa_app|LOG:  execute <unnamed>/C_2: SELECT id,
                \tname FROM projects.project
                stoa_app|LOG:  statement: select 2
                stoa_app|LOG:  execute S_4: COMMIT
                """;

        assertThat(StatementLog.statements(log))
                .containsExactly("select set_config('app.tenant_id', $1, true)", "SELECT id,", "select 2");
    }
}
