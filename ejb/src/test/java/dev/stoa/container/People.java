// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.access.AuditSubject;
import dev.stoa.access.Caller;
import dev.stoa.access.Operation;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.access.Proof;
import dev.stoa.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets people call boundaries: each call on a thread and in a request of its own. */
@ApplicationScoped
class People {

    @Resource
    ContextService contexts;

    @Inject
    Owner owner;

    @Inject
    Requests requests;

    /** Makes an account that nobody else uses. */
    TenantId newTenant() throws SQLException {
        var insert = """
                insert into tenancy.tenant (state, company_id, name, created_by, created_at, resume_at)
                    select 'READY', '1' || lpad(n::text, 8, '0'), 'Ada Ltd', 'ada-' || n, now(), now()
                      from (select coalesce(max(id), 0) + 1 as n from tenancy.tenant) as next
                    returning id
                """;
        return new TenantId(Long.parseLong(owner.ask(insert).orElseThrow()));
    }

    /** Ada, who may do everything and has just signed in. */
    static Caller admin() {
        return member(Permission.values());
    }

    static Caller member(Permission... permissions) {
        return new Caller.Member("ada", Set.of(permissions), ProjectScope.all(), Instant.now());
    }

    /** Calls as an admin of this account. */
    <T> T as(TenantId tenant, Callable<T> call) throws Exception {
        return as(tenant, admin(), call);
    }

    <T> T as(TenantId tenant, Caller caller, Callable<T> call) throws Exception {
        return alone(Optional.of(tenant), caller, call);
    }

    /** Calls without an account. */
    <T> T withoutTenant(Caller caller, Callable<T> call) throws Exception {
        return alone(Optional.empty(), caller, call);
    }

    /**
     * Makes so many calls at the same moment, all as admins of this account.
     *
     * @return for each what it returned, or the exception it threw
     */
    List<Object> atOnce(int calls, TenantId tenant, IntFunction<Callable<?>> call) throws Exception {
        return atOnce(calls, tenant, admin(), call);
    }

    List<Object> atOnce(int calls, TenantId tenant, Caller caller, IntFunction<Callable<?>> call) throws Exception {
        var barrier = new CyclicBarrier(calls);
        var threads = Executors.newFixedThreadPool(calls);
        try {
            var results = new ArrayList<Future<?>>();
            for (var number = 0; number < calls; number++) {
                var numbered = call.apply(number);
                results.add(threads.submit(contexts.contextualCallable(() -> {
                    barrier.await();
                    return requests.run(Optional.of(tenant), caller, numbered);
                })));
            }
            return outcomes(results);
        } finally {
            threads.shutdown();
        }
    }

    /** Calls as an admin of this account who has given this proof of identity. */
    <T> T as(TenantId tenant, Proof proof, Callable<T> call) throws Exception {
        return alone(() -> requests.run(Optional.of(tenant), admin(), proof, call));
    }

    /** Ada has just proved who she is, for this. */
    static Proof proofFor(String action, AuditSubject subject) {
        return new Proof("ada", new Operation(action, subject.auditSubject()), Instant.now());
    }

    private <T> T alone(Optional<TenantId> tenant, Caller caller, Callable<T> call) throws Exception {
        return alone(() -> requests.run(tenant, caller, call));
    }

    private <T> T alone(Callable<T> request) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(contexts.contextualCallable(request)).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            thread.shutdown();
        }
    }

    private static List<Object> outcomes(List<Future<?>> results) throws InterruptedException {
        var outcomes = new ArrayList<>();
        for (var result : results) {
            try {
                outcomes.add(result.get());
            } catch (ExecutionException failed) {
                outcomes.add(failed.getCause());
            }
        }
        return outcomes;
    }
}
