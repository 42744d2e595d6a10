// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.Refusal;
import dev.stoa.database.StoaDatabase;
import freemarker.template.Template;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import net.bytebuddy.ByteBuddy;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.engine.JqwikTestEngine;
import org.apache.commons.io.FileUtils;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The one deployment of the suite: the business as the product has it, and the tests, on a PostgreSQL of their own. */
@ArquillianSuiteDeployment
public class StoaDeployment {

    /** Arquillian calls for the deployment once and knows no objects around it. */
    private static @Nullable DeployedDatabase database;

    @Deployment
    public static WebArchive stoa() throws IOException, SQLException {
        database = DeployedDatabase.start();
        return ShrinkWrap.create(WebArchive.class, "stoa.war")
                .addAsLibraries(
                        location(Refusal.class),
                        location(PGSimpleDataSource.class),
                        location(Template.class),
                        location(NullMarked.class),
                        location(Assertions.class),
                        location(ByteBuddy.class),
                        location(JqwikSession.class),
                        location(JqwikTestEngine.class))
                .addPackage(StoaDeployment.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(new StringAsset(settings(database)), "META-INF/microprofile-config.properties");
    }

    static DeployedDatabase database() {
        if (database == null) {
            throw new IllegalStateException("the deployment has not begun");
        }
        return database;
    }

    private static String settings(DeployedDatabase used) throws IOException {
        return """
                stoa.public-url=https://console.example.com
                stoa.db.url=%s
                stoa.db.user=%s
                stoa.db.password=%s
                stoa.test.owner-password=%s
                stoa.certificates.keys=k1:%s,k0:%s
                stoa.customer-secrets.key=%s
                stoa.import.consoles=http://127.0.0.1:%d
                stoa.audit.key=%s
                stoa.audit.checkpoints=%s
                """.formatted(
                        used.url(),
                        StoaDatabase.APP,
                        used.password(),
                        used.ownerPassword(),
                        key(),
                        key(),
                        key(),
                        freePort(),
                        key(),
                        checkpoints());
    }

    /** Where the tests have another console. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Empty, as the database is. */
    private static Path checkpoints() throws IOException {
        var directory = Path.of("target/container/checkpoints").toAbsolutePath();
        FileUtils.deleteDirectory(directory.toFile());
        return directory;
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static File location(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
