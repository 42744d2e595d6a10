// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.Semaphore;

/** Fails in every round, as a schedule does whose database is away. */
@Recurring
@Singleton
public class FailingRounds {

    /** How many rounds in a row may fail before Payara gives a timer up. */
    static final int FORGIVEN = 2;

    private static final Semaphore SEEN = new Semaphore(0);

    public Semaphore seen() {
        return SEEN;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void fail() {
        SEEN.release();
        throw new PersistenceException("the database is away");
    }
}
