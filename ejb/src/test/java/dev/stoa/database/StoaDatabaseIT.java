// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@OnPostgres
class StoaDatabaseIT {

    @Test
    void isMadeOnceAndThenLeftAsItIs(PostgresServer server) throws IOException, SQLException {
        StoaDatabase.create(server);
        var passwords = StoaDatabase.create(server);

        try (var connection = server.connect(StoaDatabase.NAME, StoaDatabase.APP, passwords.app())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void isNotForKeycloak(PostgresServer server) throws IOException, SQLException {
        var passwords = StoaDatabase.create(server);

        assertThatThrownBy(() -> server.connect(StoaDatabase.NAME, StoaDatabase.KEYCLOAK, passwords.keycloak()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }
}
