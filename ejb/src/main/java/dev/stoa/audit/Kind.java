// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

/** Why a call is on the trail. */
enum Kind {
    CHANGE,
    REVEAL,
    REFUSAL
}
