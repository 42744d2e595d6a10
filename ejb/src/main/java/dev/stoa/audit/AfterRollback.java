// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/**
 * Runs something once the refused transaction is rolled back, its locks are gone and its connection is back in the
 * pool; a second connection taken earlier could leave many refusals at once waiting for each other.
 */
@ApplicationScoped
class AfterRollback {

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    void run(Runnable after) {
        try {
            if (transactions.getStatus() == Status.STATUS_ACTIVE) {
                // Not the registry of the specification: its synchronizations run before the pool has the connection.
                transactions.getTransaction().registerSynchronization(new Finally(after));
            } else {
                after.run();
            }
        } catch (RollbackException | SystemException failed) {
            throw new IllegalStateException("the refusal could not be put on the trail", failed);
        }
    }

    private record Finally(Runnable after) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            after.run();
        }
    }
}
