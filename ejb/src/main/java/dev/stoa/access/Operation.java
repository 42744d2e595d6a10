// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do, in the words of the audit trail.
 *
 * @param action boundary and method, such as {@code Certificates.revealPrimary}
 * @param subject what it is about, such as {@code project 0190...}; empty if no argument says so
 */
public record Operation(String action, String subject) {

    static Operation of(Method method, @Nullable Object @Nullable [] arguments) {
        // Payara hands over null where the specification says: an empty array.
        var subject = Stream.ofNullable(arguments)
                .flatMap(Stream::of)
                .filter(AuditSubject.class::isInstance)
                .map(named -> ((AuditSubject) named).auditSubject())
                .findFirst()
                .orElse("");
        return new Operation(method.getDeclaringClass().getSimpleName() + "." + method.getName(), subject);
    }
}
