// SPDX-License-Identifier: Apache-2.0
package dev.stoa.faults;

import dev.stoa.access.Permission;
import dev.stoa.database.StoaDatabase;
import dev.stoa.membership.PredefinedRole;
import dev.stoa.system.KeycloakCatalogue;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Person;
import dev.stoa.system.PlainBrowser;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks, in both databases, for what was lost or half made; finds nothing when all is well. */
record Aftermath(LocalPlatform platform, Confirmed confirmed) {

    private static final Duration RECOVERY = Duration.ofMinutes(1);

    private static final int LOOK_MILLIS = 250;
    private static final CountDownLatch BETWEEN_LOOKS = new CountDownLatch(1);

    private static final String HALF_MADE = """
            select 'account ' || t.id || ' is not ready' as half
              from tenancy.tenant t where t.state <> 'READY'
            union all
            select 'account ' || t.id || ' has no five roles'
              from tenancy.tenant t where (select count(*) from membership.role r where r.tenant_id = t.id) <> 5
            union all
            select 'account ' || t.id || ' has no creator'
              from tenancy.tenant t
             where not exists (select from membership.member m where m.tenant_id = t.id and m.subject = t.created_by)
            union all
            select 'project ' || p.id || ' has no certificate'
              from projects.project p
             where p.primary_on
               and not exists (select from credentials.certificate c
                                where c.tenant_id = p.tenant_id and c.project_id = p.id and c.slot = 'PRIMARY')
            union all
            select 'project ' || p.id || ' is not found by its App ID'
              from projects.project p
             where not exists (select from projects.app_id a where a.app_id = p.app_id and a.project_id = p.id)
            union all
            select 'account ' || q.tenant_id || ' counts its projects wrong'
              from projects.quota q
             where q.used <> (select count(*) from projects.project p where p.tenant_id = q.tenant_id)
            """;

    /** Everything that is wrong, once the servers had time to mend it by themselves. */
    List<String> wrongs() throws IOException, SQLException, InterruptedException {
        var deadline = Instant.now().plus(RECOVERY);
        var half = halfMade();
        while (!half.isEmpty() && Instant.now().isBefore(deadline)) {
            BETWEEN_LOOKS.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            half = halfMade();
        }
        var wrongs = new ArrayList<>(half);
        wrongs.addAll(lost());
        wrongs.addAll(strangeToKeycloak());
        wrongs.addAll(lockedOut());
        return wrongs;
    }

    private List<String> halfMade() throws SQLException {
        try (var connection = connect()) {
            return column(connection, HALF_MADE);
        }
    }

    private List<String> lost() throws SQLException {
        var lost = new ArrayList<String>();
        for (var account : confirmed.projects().entrySet()) {
            for (var project : account.getValue()) {
                if (!exists(account.getKey(), project)) {
                    lost.add(project + " of " + account.getKey().email() + " is lost");
                }
            }
        }
        return lost;
    }

    private boolean exists(Person person, String project) throws SQLException {
        var query = """
                select from projects.project p join tenancy.tenant t on t.id = p.tenant_id
                 where t.created_by = ? and p.name = ?
                """;
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, person.subject());
            statement.setString(2, project);
            return statement.executeQuery().next();
        }
    }

    private List<String> strangeToKeycloak() throws IOException, SQLException {
        var catalogue = new KeycloakCatalogue(platform.keycloak().admin());
        var aliases = aliases();
        var wrongs = new ArrayList<String>();
        if (!catalogue.organizations().equals(aliases)) {
            wrongs.add("Keycloak knows " + catalogue.organizations() + ", the console " + aliases);
        }
        for (var alias : aliasesOf(confirmed.people())) {
            var permissions = Set.copyOf(catalogue.groupsOf(alias).values());
            if (!permissions.equals(predefined())
                    || catalogue.membersOf(alias, "Admin").size() != 1) {
                wrongs.add("Keycloak has half of " + alias);
            }
        }
        return wrongs;
    }

    private Set<String> aliases() throws SQLException {
        try (var connection = connect()) {
            return new TreeSet<>(column(connection, "select alias from tenancy.tenant"));
        }
    }

    private Set<String> aliasesOf(List<Person> people) throws SQLException {
        var aliases = new TreeSet<String>();
        var query = "select alias from tenancy.tenant where created_by = any (?)";
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            var subjects = people.stream().map(Person::subject).toArray();
            statement.setArray(1, connection.createArrayOf("text", subjects));
            var rows = statement.executeQuery();
            while (rows.next()) {
                aliases.add(rows.getString("alias"));
            }
        }
        return aliases;
    }

    private static Set<Set<String>> predefined() {
        return Stream.of(PredefinedRole.values())
                .map(role -> role.permissions().stream()
                        .map(Permission::roleName)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    /** Who has a sign-in gets in, wherever his first one was interrupted. */
    private List<String> lockedOut() {
        var out = new ArrayList<String>();
        for (var person : confirmed.people()) {
            try {
                person.signIn(platform, new PlainBrowser());
            } catch (IOException e) {
                out.add(person.email() + " does not get in: " + e.getMessage());
            }
        }
        return out;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery(query);
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private Connection connect() throws SQLException {
        return platform.postgres().connect(StoaDatabase.NAME);
    }
}
