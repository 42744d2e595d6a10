// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Proof;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Gives a call a request of its own, as a surface would: first who calls and for whom, then the call. */
@ApplicationScoped
class Requests {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @ActivateRequestContext
    public <T> T run(Optional<TenantId> chosen, Caller who, Proof proof, Callable<T> call) throws Exception {
        caller.prove(proof);
        return run(chosen, who, call);
    }

    @ActivateRequestContext
    public <T> T run(Optional<TenantId> chosen, Caller who, Callable<T> call) throws Exception {
        chosen.ifPresent(tenant::choose);
        caller.become(who);
        return call.call();
    }
}
