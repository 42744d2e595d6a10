// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Refusal;
import dev.stoa.access.Allows;
import dev.stoa.access.AllowsKey;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.AllowsStaff;
import dev.stoa.access.AuditSubject;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Guarded;
import dev.stoa.access.Reveals;
import dev.stoa.access.Unrecorded;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts changes, reveals and refusals of every boundary on the trail. */
@Guarded
@Interceptor
@Priority(Guarded.Order.AUDIT)
class AuditInterceptor {

    @Inject
    CurrentCaller caller;

    @Inject
    LastRefusal lastRefusal;

    @Inject
    AfterRollback afterRollback;

    @Inject
    Changes changes;

    @Inject
    Witness witness;

    @Inject
    Trail trail;

    @AroundInvoke
    @Nullable
    Object record(InvocationContext call) throws Exception {
        try {
            var kind = kindOf(call.getMethod());
            return kind.isPresent() ? witnessed(kind.get(), call) : call.proceed();
        } catch (Refusal refusal) {
            if (lastRefusal.isNew(refusal)) {
                var refused = refused(call, refusal);
                afterRollback.run(() -> trail.addOnItsOwn(refused));
            }
            throw refusal;
        }
    }

    private @Nullable Object witnessed(AuditKind kind, InvocationContext call) throws Exception {
        changes.begin();
        try {
            var result = call.proceed();
            trail.add(happened(kind, call, subject(result, call)));
            return result;
        } finally {
            changes.end();
        }
    }

    /** Empty for a read, which leaves no row. */
    static Optional<AuditKind> kindOf(Method method) {
        if (method.isAnnotationPresent(Reveals.class)) {
            return Optional.of(AuditKind.REVEAL);
        }
        return changes(method) ? Optional.of(AuditKind.CHANGE) : Optional.empty();
    }

    private static boolean changes(Method method) {
        if (method.isAnnotationPresent(Unrecorded.class)) {
            return false;
        }
        var allows = method.getAnnotation(Allows.class);
        return allows == null
                ? Stream.of(AllowsStaff.class, AllowsPerson.class, AllowsKey.class)
                        .anyMatch(method::isAnnotationPresent)
                : allows.value().changes();
    }

    private Occurrence happened(AuditKind kind, InvocationContext call, @Nullable String subject) {
        return new Occurrence(caller.get().auditName(), kind, action(call), subject, null, witness.ofChange());
    }

    private Occurrence refused(InvocationContext call, Refusal refusal) {
        return new Occurrence(
                caller.get().auditName(),
                AuditKind.REFUSAL,
                action(call),
                subject(null, call),
                refusal.code(),
                witness.ofAttempt());
    }

    private static String action(InvocationContext call) {
        var method = call.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static @Nullable String subject(@Nullable Object result, InvocationContext call) {
        // Payara hands over null where the specification says: an empty array.
        var arguments = Stream.ofNullable(call.getParameters()).flatMap(Stream::of);
        return Stream.concat(Stream.ofNullable(result), arguments)
                .filter(AuditSubject.class::isInstance)
                .map(named -> ((AuditSubject) named).auditSubject())
                .findFirst()
                .orElse(null);
    }
}
