// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import dev.stoa.access.Guarded;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Binds the transaction of a boundary to the tenant that the request works for, if one is chosen. */
@Guarded
@Interceptor
@Priority(Guarded.Order.TENANT)
class TenantInterceptor {

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantBinding binding;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            tenant.ifChosen().ifPresent(binding::bind);
        }
        return call.proceed();
    }
}
