// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** The place of a certificate in its project. */
public enum Slot {
    PRIMARY,
    SECONDARY
}
