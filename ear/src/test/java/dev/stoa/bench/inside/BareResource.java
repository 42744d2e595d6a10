// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.Json;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectSort;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** The least that a resource does which answers the same: no key is asked for, nothing is counted or checked. */
@Path("")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final String TENANT = """
            select set_config('app.tenant_id', ?, true), set_config('app.all_projects', 'true', true),
                   set_config('app.projects', '{}', true)
            """;
    /** What the console asks, too, {@code dev.stoa.projects.ProjectQuery}. */
    private static final String PROJECTS = """
            select p.id, p.name, p.app_id, p.use_case, p.stage, p.status, p.no_certificate, p.primary_on,
                   p.secondary_state,
                   (select string_agg(l.label, chr(10) order by l.position)
                      from projects.label as l
                     where l.tenant_id = p.tenant_id and l.project_id = p.id),
                   p.recording_server, p.created_at, p.updated_at, p.folded_name
              from projects.project as p
             where p.deleted_at is null and p.tenant_id = ?
             order by p.id desc
             limit ?
            """;

    @Resource(lookup = "java:app/jdbc/stoa")
    DataSource database;

    @GET
    @Path("nothing")
    public String nothing() {
        return "{}";
    }

    /** Reads JSON and makes one HMAC of its token. */
    @POST
    @Path("hmac")
    public String hmac(InputStream sent) throws GeneralSecurityException {
        try (var reader = Json.createReader(new InputStreamReader(sent, StandardCharsets.UTF_8))) {
            var token = reader.readObject().getString("token");
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(KEY, ALGORITHM));
            var made = HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.US_ASCII)));
            return Json.createObjectBuilder().add("hmac", made).build().toString();
        }
    }

    /** The newest projects of an account, to the letter as {@code /api/v1/projects} answers; there are more of them. */
    @GET
    @Path("projects")
    public String projects(@QueryParam("tenant") long tenant, @QueryParam("limit") int limit) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var answer = read(connection, tenant, limit);
            connection.commit();
            return answer;
        }
    }

    private static String read(Connection connection, long tenant, int limit) throws SQLException {
        try (var setting = connection.prepareStatement(TENANT);
                var query = connection.prepareStatement(PROJECTS)) {
            setting.setString(1, Long.toString(tenant));
            setting.execute();
            query.setLong(1, tenant);
            query.setInt(2, limit + 1);
            var lines = Json.createArrayBuilder();
            var last = "";
            try (var rows = query.executeQuery()) {
                for (var line = 0; line < limit && rows.next(); line++) {
                    lines.add(line(rows));
                    last = rows.getString(1);
                }
            }
            var next = new ProjectCursor(ProjectSort.NEWEST, UUID.fromString(last), "").encode();
            return Json.createObjectBuilder()
                    .add("data", lines)
                    .add("next", next)
                    .build()
                    .toString();
        }
    }

    private static JsonObject line(ResultSet row) throws SQLException {
        var labels = Optional.ofNullable(row.getString(10)).stream()
                .flatMap(String::lines)
                .toList();
        return Json.createObjectBuilder()
                .add("id", row.getString(1))
                .add("name", row.getString(2))
                .add("app_id", row.getString(3))
                .add("use_case", lower(row, 4))
                .add("stage", lower(row, 5))
                .add("status", lower(row, 6))
                .add("no_certificate", row.getBoolean(7))
                .add("primary_certificate", row.getBoolean(8) ? "on" : "off")
                .add("secondary_certificate", lower(row, 9))
                .add("labels", Json.createArrayBuilder(labels))
                .add("recording_server", row.getString(11))
                .add("created_at", moment(row, 12))
                .add("updated_at", moment(row, 13))
                .build();
    }

    private static String lower(ResultSet row, int column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    private static String moment(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column)
                .toInstant()
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
    }
}
