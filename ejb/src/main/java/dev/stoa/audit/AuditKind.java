// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

/** Why something is on the trail. */
public enum AuditKind {
    CHANGE,
    REVEAL,
    REFUSAL,
    /** Told by the identity provider. */
    SIGN_IN,
    /** Programs came with a customer ID. */
    USE
}
