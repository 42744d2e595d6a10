// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

/** An argument or a result that names what a call is about; the audit trail writes the name down. */
public interface AuditSubject {

    /** A kind and an id, such as {@code project 0190...}; nothing secret, nothing personal. */
    String auditSubject();
}
