// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.AuditSubject;
import java.util.UUID;

/** Names one request of an account for more projects. */
public record QuotaRequestId(UUID value) implements AuditSubject {

    /**
     * Reads an id as a page sends it.
     *
     * @throws QuotaRequestNotFound if it can't be one; the same answer as for an id that names nothing
     */
    public static QuotaRequestId parse(String text) {
        try {
            return new QuotaRequestId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new QuotaRequestNotFound();
        }
    }

    @Override
    public String auditSubject() {
        return "quota-request " + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
