// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Accounts with eleven projects each and a customer ID that may do everything, all with the same secret. */
record ApiAccounts(PostgresServer server, ConsoleClient nobody, String secretsKey) {

    private static final int PROJECTS = 11; // One more than a page has, so that there is another page.
    private static final String SECRET = "00112233445566778899aabbccddeeff";
    private static final String ALGORITHM = "HmacSHA256";

    private static final String KEY = """
            insert into credentials.customer_key (tenant_id, customer_id, place, enabled, scopes, addresses, created_by,
                                                  created_at, secret_hash, secret_at)
                values (?, md5('key ' || ?), 1, true, '{READ_PROJECTS,EDIT_PROJECTS}', '{}', 'bench', now(), ?, now())
                returning customer_id
            """;
    private static final String ID = "insert into credentials.customer_id (tenant_id, customer_id) values (?, ?)";

    /** An account, and what its programs send as {@code Authorization}. */
    record ApiAccount(long tenant, String authorization) {}

    List<ApiAccount> open(int count) throws Exception {
        var accounts = new ArrayList<ApiAccount>();
        for (var tenant : new BenchData(server).tenants(count)) {
            nobody.get(VariantWar.CREATION + "?tenant=" + tenant + "&count=" + PROJECTS + "&prefix=Project-");
            accounts.add(new ApiAccount(tenant, authorization(giveKey(tenant))));
        }
        return accounts;
    }

    private String giveKey(long tenant) throws SQLException, GeneralSecurityException {
        try (var connection = server.connect(StoaDatabase.NAME);
                var key = connection.prepareStatement(KEY);
                var id = connection.prepareStatement(ID)) {
            key.setLong(1, tenant);
            key.setLong(2, tenant);
            key.setString(3, hash());
            try (var rows = key.executeQuery()) {
                rows.next();
                id.setLong(1, tenant);
                id.setString(2, rows.getString(1));
                id.executeUpdate();
                return rows.getString(1);
            }
        }
    }

    private String hash() throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secretsKey), ALGORITHM));
        return HexFormat.of().formatHex(mac.doFinal(SECRET.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String authorization(String customerId) {
        var pair = customerId + ":" + SECRET;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }
}
