// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reminds, every ten seconds, of the steps of rotations that are due; runs on every node, each rotation on one. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RotationReminders {

    private static final int MOST_AT_ONCE = 50;

    @Inject
    RotationRows rows;

    @Inject
    RotationReminder reminder;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void remind() {
        rows.takeDue(MOST_AT_ONCE).forEach(due -> reminder.lookAt(due.tenant(), due.project()));
    }
}
