// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import dev.stoa.keycloak.Inbox;
import dev.stoa.keycloak.KeycloakInstallation;
import dev.stoa.keycloak.KeycloakServer;
import dev.stoa.keycloak.KeycloakSettings;
import dev.stoa.outside.Outside;
import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole of Stoa on one machine: PostgreSQL, an inbox for its mail, stand-ins for GitHub, Google and WeChat,
 * Keycloak with the realm, and the console on Payara Micro. Everything listens on 127.0.0.1, keeps its data in one
 * directory and ends when this is closed.
 *
 * <p>{@code mvn -Prun} and the system tests start the same one, so that neither can rot unseen.
 */
public final class LocalPlatform implements AutoCloseable {

    private static final String MAIL_FROM = "console@stoa.localhost";

    private final PlatformSettings settings;
    private final PlatformFiles files;
    private final Progress progress;
    private final Deque<Closeable> started = new ArrayDeque<>();
    private boolean closed;
    private @Nullable Parts parts;

    /** What runs. */
    private record Parts(
            PlatformSecrets secrets,
            PostgresServer postgres,
            Inbox inbox,
            Outside outside,
            KeycloakServer keycloak,
            ConsoleServer console) {}

    LocalPlatform(PlatformSettings settings, PlatformFiles files, Progress progress) {
        this.settings = settings;
        this.files = files;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when the console answers. What has started ends by {@link #close()}, also after a
     * failure.
     */
    void start() throws IOException, SQLException {
        var data = DataDirectory.open(settings.data());
        own(data);
        data.requireSpace();
        var children = new ChildProcesses(data.resolve("processes"));
        if (children.endForgotten() > 0) {
            progress.tell("Ended what a killed run had left behind.");
        }
        if (settings.fresh()) {
            data.forget();
        }
        var secrets = PlatformSecrets.in(data.resolve("secrets.properties"));
        var postgres = postgres(data, secrets);
        var inbox = Inbox.start(settings.ports().smtp(), settings.ports().inbox());
        own(inbox::close);
        var outside = Outside.start(settings.ports().outside());
        own(outside::close);

        var realm = RealmFile.from(files.realm(), data.resolve("realm.json"));
        var parties = new HashMap<>(outside.settings());
        parties.putAll(inbox.smsSettings());
        var keycloak = keycloak(data, secrets, realm, parties);
        children.remember(keycloak.processes());
        progress.tell("Console: starting on Payara Micro");
        var console = ConsoleServer.launch(
                files,
                data,
                settings.ports().console(),
                consoleEnvironment(secrets, consoleUrl()),
                settings.compilers());
        own(console::close);
        children.remember(List.of(console.process()));

        keycloak.awaitReady();
        children.remember(keycloak.processes()); // by now with the child of Keycloak's script
        StaffUser.of(secrets).create(keycloak.admin());
        StaffUser.second(secrets).create(keycloak.admin());
        progress.tell("Keycloak: ready");
        if (realm.differsFromImported(data.resolve("realm-imported.json"))) {
            progress.tell("The realm's text has changed since it was imported; -Dstoa.fresh begins anew with it.");
        }
        console.awaitReady();
        progress.tell("Console: ready");
        parts = new Parts(secrets, postgres, inbox, outside, keycloak, console);
    }

    /** Keeps what has just started, to be ended later; at once, when the end came in between. */
    private synchronized void own(Closeable part) throws IOException {
        if (closed) {
            part.close();
            throw new IOException("stopped while it was starting");
        }
        started.push(part);
    }

    private PostgresServer postgres(DataDirectory data, PlatformSecrets secrets) throws IOException, SQLException {
        progress.tell("PostgreSQL: starting");
        var directory = data.directory("postgresql");
        PostgresServer.endForgotten(directory);
        PortCheck.requireFree(settings.ports());
        var server = PostgresServer.in(directory, settings.ports().postgres(), secrets.postgres());
        own(server);
        StoaDatabase.create(server, secrets.roles());
        progress.tell("PostgreSQL: ready, tables up to date");
        return server;
    }

    private KeycloakServer keycloak(
            DataDirectory data, PlatformSecrets secrets, RealmFile realm, Map<String, String> parties)
            throws IOException {
        var directory = files.keycloakWork().orElse(data.resolve("keycloak"));
        if (!KeycloakInstallation.isPrepared(files.keycloak(), directory, List.of(files.realm()))) {
            progress.tell("Keycloak: building it, which takes up to a minute and is not done again");
        }
        var installation = KeycloakInstallation.prepare(files.keycloak(), directory, List.of(files.realm()));
        progress.tell("Keycloak: starting");
        var server = KeycloakServer.launch(installation, keycloakSettings(data, secrets, realm, parties));
        own(server::close);
        return server;
    }

    private KeycloakSettings keycloakSettings(
            DataDirectory data, PlatformSecrets secrets, RealmFile realm, Map<String, String> parties)
            throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/" + StoaDatabase.KEYCLOAK;
        return new KeycloakSettings(
                settings.ports().keycloak(),
                new KeycloakSettings.Database(
                        url, StoaDatabase.KEYCLOAK, secrets.roles().keycloak()),
                secrets.keycloakAdmin(),
                Optional.of(realm.path()),
                keycloakEnvironment(secrets, parties),
                data.directory("logs").resolve("keycloak.log"));
    }

    private Map<String, String> keycloakEnvironment(PlatformSecrets secrets, Map<String, String> parties) {
        var environment = new HashMap<>(parties);
        environment.put("STOA_PUBLIC_URL", consoleUrl());
        environment.put("STOA_CONSOLE_SECRET", secrets.consoleClient());
        environment.put("STOA_SIGN_UP_CODES_PER_NETWORK", "10000");
        return withMail(environment);
    }

    private Map<String, String> consoleEnvironment(PlatformSecrets secrets, String publicUrl) {
        var own = Map.of(
                "STOA_PUBLIC_URL",
                publicUrl,
                "STOA_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/" + StoaDatabase.NAME,
                "STOA_DB_USER",
                StoaDatabase.APP,
                "STOA_DB_PASSWORD",
                secrets.roles().app(),
                "STOA_OIDC_ISSUER",
                KeycloakServer.url(settings.ports().keycloak()) + "/realms/stoa",
                "STOA_OIDC_CLIENT_ID",
                "console",
                "STOA_OIDC_CLIENT_SECRET",
                secrets.consoleClient(),
                "STOA_CERTIFICATES_KEYS",
                secrets.certificateKeys(),
                "STOA_PHONE_OFFERED",
                "true");
        var environment = new HashMap<>(own);
        environment.put("STOA_CUSTOMER_SECRETS_KEY", secrets.customerSecretsKey());
        environment.put("STOA_PLATFORM_CREDENTIAL", secrets.platformCredential());
        environment.put("STOA_AUDIT_KEY", secrets.auditKey());
        environment.put(
                "STOA_IMPORT_CONSOLES", "http://127.0.0.1:" + settings.ports().outside() + "/console");
        environment.put(
                "STOA_AUDIT_CHECKPOINTS",
                settings.data().resolve(DataDirectory.CHECKPOINTS).toString());
        return withMail(environment);
    }

    private Map<String, String> withMail(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("STOA_SMTP_HOST", "127.0.0.1");
        all.put("STOA_SMTP_PORT", Integer.toString(settings.ports().smtp()));
        all.put("STOA_SMTP_FROM", MAIL_FROM);
        return all;
    }

    /** The environment of one more server of the console, which the browser reaches at another address. */
    Map<String, String> consoleEnvironment(String publicUrl) {
        return consoleEnvironment(secrets(), publicUrl);
    }

    /** Lets Keycloak send people back to one more server of the console. */
    void letSignInReturnTo(String publicUrl) throws IOException {
        new ConsoleClient(keycloak().admin()).allow(consoleUrl(), publicUrl);
    }

    public String consoleUrl() {
        return "http://127.0.0.1:" + settings.ports().console();
    }

    public String inboxUrl() {
        return running().inbox().url();
    }

    /** Where the stand-ins for GitHub, Google, WeChat and another console are. */
    public String outsideUrl() {
        return running().outside().url();
    }

    public Inbox inbox() {
        return running().inbox();
    }

    public KeycloakServer keycloak() {
        return running().keycloak();
    }

    public PostgresServer postgres() {
        return running().postgres();
    }

    ProcessHandle console() {
        return running().console().process();
    }

    /** All the servers' processes; the inbox is in this one. */
    List<ProcessHandle> processes() throws IOException {
        var all = new ArrayList<>(running().keycloak().processes());
        all.add(running().console().process());
        running().postgres().process().ifPresent(all::add);
        return all;
    }

    PlatformSecrets secrets() {
        return running().secrets();
    }

    /** With which the platform's own servers call the REST API: a name, a colon, and a secret. */
    public String platformCredential() {
        return secrets().platformCredential();
    }

    StaffUser staff() {
        return StaffUser.of(secrets());
    }

    StaffUser secondStaff() {
        return StaffUser.second(secrets());
    }

    private Parts running() {
        return Objects.requireNonNull(parts, "the platform has not been started");
    }

    /** Ends everything, what was started last first. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
