// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailableTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void isADatabaseWithoutAConnection(String state) {
        assertThat(Unavailable.behind(wrapped(new SQLException("no connection", state))))
                .hasValueSatisfying(away -> assertThat(away.party()).isEqualTo(Party.DATABASE));
    }

    @Test
    void isAPoolThatGivesNoneOut() {
        assertThat(Unavailable.behind(wrapped(
                        new SQLException("Error in allocating a connection", new IllegalStateException("all in use")))))
                .hasValueSatisfying(away -> assertThat(away.party()).isEqualTo(Party.DATABASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08P01", "22P02", "23505", "42501", "57014"})
    void isNoStatementThatTheDatabaseRefuses(String state) {
        assertThat(Unavailable.behind(wrapped(new SQLException("refused", state))))
                .isEmpty();
    }

    @Test
    void isNoConnectionThatIsUsedAfterItWasClosed() {
        assertThat(Unavailable.behind(wrapped(new SQLException("Connection closed"))))
                .isEmpty();
    }

    @Test
    void isWhoeverSaysSoHimself() {
        var said = new Unavailable(Party.MAIL_SERVER, "it answered 421");

        assertThat(Unavailable.behind(new EJBException(said))).containsSame(said);
    }

    private static EJBException wrapped(SQLException failed) {
        return new EJBException(new IllegalStateException(failed));
    }
}
