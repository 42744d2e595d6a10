// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Json;
import dev.stoa.access.AuditSubject;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * Puts on the trail what programs came for: many uses in one entry, for programs ask often and change little. Joins the
 * caller's transaction.
 */
@ApplicationScoped
public class UseTrail {

    private static final String ACTION = "CustomerKeys.use";
    private static final int LONGEST_ADDRESS = 64;

    @Inject
    Trail trail;

    /**
     * Adds one entry.
     *
     * @param key the customer ID that they came with
     * @param refusal why they were not let in; empty if they were
     * @param operations what they came for, and how often
     */
    public void add(
            TenantId tenant, AuditSubject key, String address, Optional<String> refusal, Map<String, Long> operations) {
        var from = address.length() <= LONGEST_ADDRESS ? address : null;
        trail.add(
                tenant,
                new Occurrence(
                        key.auditSubject().replace(' ', ':'),
                        refusal.isPresent() ? AuditKind.REFUSAL : AuditKind.USE,
                        ACTION,
                        key.auditSubject(),
                        refusal.orElse(null),
                        new Circumstances(counts(operations), from, null)));
    }

    private static String counts(Map<String, Long> operations) {
        var fields = Json.createObjectBuilder();
        operations.forEach((operation, count) -> fields.add(
                operation,
                Json.createObjectBuilder().add("before", JsonValue.NULL).add("after", Long.toString(count))));
        return fields.build().toString();
    }
}
