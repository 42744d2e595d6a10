// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/** Whether anything of a project is honoured at the moment, before its tokens are looked at. */
enum Standing {
    IN_FORCE,
    PROJECT_DISABLED,
    ACCOUNT_SUSPENDED
}
