// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A party outside (Keycloak, PostgreSQL, a mail server) did not answer in time or answered with a fault; the caller
 * decides.
 */
@ApplicationException(rollback = true, inherited = true)
public class Unavailable extends RuntimeException {

    /** Connections that are refused, lost, ended by a server that stops or has too many: classes of SQLSTATE. */
    private static final Pattern NO_CONNECTION = Pattern.compile("08(?!P01)...|57P0.|53300");

    private final Party party;

    public Unavailable(Party party, Throwable cause) {
        super(party + " is unavailable", cause);
        this.party = party;
    }

    public Unavailable(Party party, String what) {
        super(party + " is unavailable: " + what);
        this.party = party;
    }

    public Party party() {
        return party;
    }

    /**
     * Who was away, if that is why something failed: the container and the persistence unit wrap what they are thrown,
     * and know of no difference between a database that is away and a statement that is wrong.
     */
    public static Optional<Unavailable> behind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static Optional<Unavailable> of(Throwable thrown) {
        if (thrown instanceof Unavailable unavailable) {
            return Optional.of(unavailable);
        }
        return thrown instanceof SQLException sql && isAway(sql)
                ? Optional.of(new Unavailable(Party.DATABASE, thrown))
                : Optional.empty();
    }

    /** The pool has no SQLSTATE, and a cause if it is not asked for something wrong. */
    private static boolean isAway(SQLException failed) {
        var state = failed.getSQLState();
        return state == null
                ? failed.getCause() != null
                : NO_CONNECTION.matcher(state).matches();
    }
}
