// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sees to it, on each node, that certificates in clear leave the memory also when nobody asks any more. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldCheckedProjects {

    @Inject
    CheckedProjects projects;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void drop() {
        projects.dropOld();
    }
}
