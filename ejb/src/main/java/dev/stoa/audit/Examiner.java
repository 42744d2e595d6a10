// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Examines the trail of the current account, one at a time. Joins the caller's transaction. */
@ApplicationScoped
class Examiner {

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtext('audit.examine'), cast(?1 as integer))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    CheckpointFiles checkpoints;

    Verdict examine() {
        var ours = entities.createNativeQuery(LOCK)
                .setParameter(1, tenant.id().value() % Integer.MAX_VALUE)
                .getSingleResult();
        if (!Boolean.TRUE.equals(ours)) {
            throw new ExaminationRunning();
        }
        try {
            return new Examination(entities.unwrap(Connection.class), checkpoints, tenant.id()).examine();
        } catch (SQLException failed) {
            throw new IllegalStateException("the trail could not be examined", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException("the checkpoints could not be read", failed);
        }
    }
}
