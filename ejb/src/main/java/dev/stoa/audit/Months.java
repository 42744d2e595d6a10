// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Makes the parts of the trail for the months to come, and lets those go that have been kept for long enough. */
@Recurring
@Singleton
public class Months {

    private static final Logger LOG = System.getLogger(Months.class.getName());
    private static final int AHEAD = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void keep() {
        var made = ask("select audit.make_months(?1)", AHEAD);
        var dropped = ask("select audit.drop_months(cast(?1 as date))", retention.first(clock.instant()) + "-01");
        if (made > 0 || dropped > 0) {
            LOG.log(Level.INFO, "months of the audit trail: {0} made, {1} let go", made, dropped);
        }
    }

    private int ask(String question, Object value) {
        var answer = entities.createNativeQuery(question).setParameter(1, value).getSingleResult();
        return ((Number) answer).intValue();
    }
}
