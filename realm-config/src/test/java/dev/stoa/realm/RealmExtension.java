// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the realm for the first test that asks for it and ends it, as JUnit closes its store, after the last. */
class RealmExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RealmExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RealmServer.class;
    }

    @Override
    public RealmServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RealmServer.class, type -> start(), RealmServer.class);
    }

    private static RealmServer start() {
        try {
            return RealmServer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database for Keycloak could not be made", e);
        }
    }
}
