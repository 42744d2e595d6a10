// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets, every ten minutes, the answers that nobody can ask for again; runs on every node, each row on one. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerSweeper {

    @Inject
    OldAnswers answers;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void sweep() {
        var forgotten = answers.forgetSome();
        while (forgotten == OldAnswers.AT_ONCE) {
            forgotten = answers.forgetSome();
        }
    }
}
