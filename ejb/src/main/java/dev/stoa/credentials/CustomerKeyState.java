// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** What becomes of a program that comes with a customer ID. */
public enum CustomerKeyState {
    /** Nobody has downloaded the secret yet. */
    WAITING,
    ENABLED,
    DISABLED,
    EXPIRED
}
