// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

/** The passwords of the three roles that {@code db/bootstrap/roles.sql} creates. */
public record RolePasswords(String owner, String app, String keycloak) {

    public static RolePasswords generate() {
        return new RolePasswords(Passwords.generate(), Passwords.generate(), Passwords.generate());
    }
}
