// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/** What the identity provider has otherwise, in the order in which it is mended: who gets a role gets it whole. */
public enum DriftKind {
    ROLE_MISSING,
    PERMISSION_MISSING,
    PERMISSION_EXTRA,
    MEMBER_MISSING,
    MEMBER_UNKNOWN,
    HOLDER_MISSING,
    HOLDER_EXTRA,
    ROLE_UNKNOWN
}
