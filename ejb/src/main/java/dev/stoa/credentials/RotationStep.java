// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** The steps by which another certificate gets into the place of the primary one without anybody being cut off. */
public enum RotationStep {
    ENABLE_SECONDARY,

    /** Servers begin to sign with the new certificate. */
    DISTRIBUTE,

    SWAP,

    /** Until the last token that the old certificate signed has ended. */
    WAIT,

    DISABLE_OLD,
    DELETE_OLD
}
