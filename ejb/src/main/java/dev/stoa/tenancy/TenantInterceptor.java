// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Guarded;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Binds the transaction of a boundary to the tenant that the request works for, if one is chosen, and to the projects
 * of whoever calls.
 */
@Guarded
@Interceptor
@Priority(Guarded.Order.TENANT)
class TenantInterceptor {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantBinding binding;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            tenant.ifChosen()
                    .ifPresent(chosen -> binding.bind(chosen, caller.get().projects()));
        }
        return call.proceed();
    }
}
