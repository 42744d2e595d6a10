// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.Json;
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
import java.util.HexFormat;
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
    private static final String PROJECTS = """
            select id, name, app_id, use_case, stage, status, no_certificate, primary_on, recording_server, created_at,
                   updated_at
              from projects.project
             where tenant_id = ? and deleted_at is null
             order by id desc
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
            query.setInt(2, limit);
            var lines = Json.createArrayBuilder();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return Json.createObjectBuilder().add("data", lines).build().toString();
        }
    }

    private static JsonObject line(ResultSet row) throws SQLException {
        return Json.createObjectBuilder()
                .add("id", row.getString(1))
                .add("name", row.getString(2))
                .add("app_id", row.getString(3))
                .add("use_case", row.getString(4))
                .add("stage", row.getString(5))
                .add("status", row.getString(6))
                .add("no_certificate", row.getBoolean(7))
                .add("primary_certificate", row.getBoolean(8) ? "on" : "off")
                .add("recording_server", row.getString(9))
                .add("created_at", row.getTimestamp(10).toInstant().toString())
                .add("updated_at", row.getTimestamp(11).toInstant().toString())
                .build();
    }
}
