// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of a trail, for whoever may read all of it.
 *
 * @param caller a person's subject, {@code anonymous}, or {@code job:} and a name
 * @param name the person's name where he is a member; empty for others
 * @param refusal the code of a refusal
 * @param address where the call came from
 * @param request the id of the request
 */
public record AuditLine(
        UUID id,
        Instant at,
        String caller,
        String name,
        AuditKind kind,
        String action,
        Optional<String> subject,
        Optional<String> refusal,
        List<FieldChange> changes,
        Optional<String> address,
        Optional<String> request) {

    public AuditLine {
        changes = List.copyOf(changes);
    }

    AuditLine named(String other) {
        return new AuditLine(id, at, caller, other, kind, action, subject, refusal, changes, address, request);
    }
}
