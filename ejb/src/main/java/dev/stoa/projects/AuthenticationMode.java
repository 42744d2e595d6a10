// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** What the SDKs of a new project show when they join: a signed token, or the App ID alone. */
public enum AuthenticationMode {
    APP_ID_AND_TOKEN,
    APP_ID
}
