// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The days on which certificates were used. */
@ApplicationScoped
class UseRows {

    /** One that is deleted by now has nothing to be written down for. */
    private static final String ADD = """
            insert into credentials.certificate_use as u
                   (tenant_id, project_id, certificate_id, day, issued, verified, last_seen)
            select c.tenant_id, c.project_id, c.id, ?, ?, ?, ?
              from credentials.certificate as c
             where c.tenant_id = ? and c.id = ?::uuid
            on conflict (tenant_id, certificate_id, day)
            do update set issued = u.issued + excluded.issued,
                          verified = u.verified + excluded.verified,
                          last_seen = greatest(u.last_seen, excluded.last_seen)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(TenantId tenant, Map<UUID, UseTally> tallies) {
        binding.bind(tenant);
        entities.createNativeQuery("select 1").getSingleResult(); // The first statement gives it a connection.
        try (var insert = entities.unwrap(Connection.class).prepareStatement(ADD)) {
            for (var used : new TreeMap<>(tallies).entrySet()) { // In one order on all nodes.
                addRow(insert, tenant, used.getKey(), used.getValue());
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the use of certificates of tenant " + tenant + " is not recorded", failed);
        }
    }

    /** For each certificate of the project that was ever used, all that is known of it. */
    Map<UUID, CertificateUse> of(TenantId tenant, ProjectId project) {
        List<?> rows = entities.createNativeQuery("""
                        select certificate_id, cast(sum(issued) as bigint), cast(sum(verified) as bigint), max(last_seen)
                          from credentials.certificate_use
                         where tenant_id = ?1 and project_id = ?2
                         group by certificate_id
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, project.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], UseRows::use));
    }

    private static CertificateUse use(Object[] row) {
        return CertificateUse.of(((Number) row[1]).longValue(), ((Number) row[2]).longValue(), Moments.read(row[3]));
    }

    private static void addRow(PreparedStatement insert, TenantId tenant, UUID certificate, UseTally tally)
            throws SQLException {
        OffsetDateTime lastSeen = tally.lastSeen().atOffset(ZoneOffset.UTC);
        insert.setObject(1, lastSeen.toLocalDate());
        insert.setLong(2, tally.issued());
        insert.setLong(3, tally.verified());
        insert.setObject(4, lastSeen);
        insert.setLong(5, tenant.value());
        insert.setString(6, certificate.toString());
        insert.addBatch();
    }
}
