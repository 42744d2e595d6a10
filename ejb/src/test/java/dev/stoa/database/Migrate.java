// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

/**
 * The command {@code mvn -Pmigrate}: brings the tables of an installation up to date, as the role that owns them. The
 * server itself never does; its role could not.
 *
 * <p>Reads the environment: {@code STOA_MIGRATE_URL}, a JDBC address, and {@code STOA_MIGRATE_PASSWORD}, that of
 * {@code stoa_owner}. A password on the command line could be read by everybody on the machine.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) {
        StoaDatabase.migrate(required("STOA_MIGRATE_URL"), required("STOA_MIGRATE_PASSWORD"));
    }

    private static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set; see the README");
        }
        return value;
    }
}
