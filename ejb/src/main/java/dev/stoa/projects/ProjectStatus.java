// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** Whether a project's tokens are accepted at all. */
public enum ProjectStatus {
    ENABLED,
    DISABLED
}
