// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/** What has become of an invitation. That its time is over is no state: a clock says so. */
enum InvitationState {
    WAITING,
    ACCEPTED,
    REVOKED,
    /** Its time was over, and another one to the same address has taken its place. */
    EXPIRED
}
