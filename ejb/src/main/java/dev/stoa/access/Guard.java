// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.time.Clock;

/** Stands before every boundary and lets through only whom the method's annotation allows. */
@Guarded
@Interceptor
@Priority(Guarded.Order.GUARD)
class Guard {

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @AroundInvoke
    Object letThrough(InvocationContext call) throws Exception {
        check(call.getMethod(), caller.get());
        if (call.getMethod().isAnnotationPresent(FreshProof.class)) {
            checkProof(Operation.of(call.getMethod(), call.getParameters()));
        }
        return call.proceed();
    }

    private void checkProof(Operation operation) {
        requirePerson(caller.get()); // A program has nobody to ask.
        if (!caller.usesProofFor(operation, clock.instant())) {
            throw new FreshProofNeeded(operation);
        }
    }

    static void check(Method method, Caller caller) {
        if (!isAllowedBeside(method, caller)) {
            checkGuard(method, caller);
        }
    }

    private static boolean isAllowedBeside(Method method, Caller caller) {
        if (caller instanceof Caller.Platform) {
            return method.isAnnotationPresent(AllowsPlatform.class);
        }
        var allowsKey = method.getAnnotation(AllowsKey.class);
        return allowsKey != null
                && caller instanceof Caller.Key key
                && key.scopes().contains(allowsKey.value());
    }

    private static void checkGuard(Method method, Caller caller) {
        var allows = method.getAnnotation(Allows.class);
        var allowsStaff = method.getAnnotation(AllowsStaff.class);
        if (allows != null) {
            checkMember(allows.value(), caller);
        } else if (allowsStaff != null) {
            checkStaff(allowsStaff.value(), caller);
        } else if (method.isAnnotationPresent(AllowsPerson.class)) {
            requirePerson(caller);
        } else if (method.isAnnotationPresent(AllowsKey.class)) {
            throw new NotAllowed(method.getAnnotation(AllowsKey.class).value().scopeName());
        } else if (method.isAnnotationPresent(AllowsPlatform.class)) {
            throw new NotAllowed("platform");
        } else if (!method.isAnnotationPresent(AllowsAnyone.class)) {
            throw new IllegalStateException(method + " does not say whom it allows");
        }
    }

    private static void checkMember(Permission needed, Caller caller) {
        if (!caller.holds(needed)) {
            throw new NotAllowed(needed.roleName());
        }
    }

    private static void requirePerson(Caller caller) {
        if (caller.person().isEmpty()) {
            throw new NotAllowed("sign-in");
        }
    }

    private static void checkStaff(StaffRole[] sufficient, Caller caller) {
        for (var role : sufficient) {
            if (caller instanceof Caller.Staff staff && staff.roles().contains(role)) {
                return;
            }
        }
        throw new NotAllowed(StaffRole.names(sufficient));
    }
}
