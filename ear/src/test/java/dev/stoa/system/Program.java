// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.database.StoaDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that calls the REST API by a customer ID and its secret, which were put straight into the tables. */
public record Program(String customerId, String secret) {

    private static final String PAIR = """
            with pair as (
                insert into credentials.customer_key
                       (tenant_id, customer_id, place, enabled, scopes, addresses, created_by, created_at, secret_hash,
                        secret_at)
                    select t.id, '%2$s', 1, true, '{READ_USAGE,READ_PROJECTS,EDIT_PROJECTS,READ_MEMBERS}', '{}',
                           t.created_by, now(), '%3$s', now()
                      from tenancy.tenant t where t.created_by = '%1$s'
                    returning tenant_id, customer_id)
            insert into credentials.customer_id select tenant_id, customer_id from pair
            """;

    /** For the account that this person has opened; it may do whatever a program may. */
    public static Program of(LocalPlatform platform, Person person) throws SQLException {
        var program = new Program(random(), random());
        var hash = hash(program.secret(), platform.secrets().customerSecretsKey());
        try (var connection = platform.postgres().connect(StoaDatabase.NAME);
                var statement = connection.createStatement()) {
            statement.execute(PAIR.formatted(person.subject(), program.customerId(), hash));
        }
        return program;
    }

    /** The header by which it says who it is. */
    public String authorization() {
        return authorization(customerId + ":" + secret);
    }

    /** The same for any pair with a colon between. */
    public static String authorization(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String hash(String secret, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
