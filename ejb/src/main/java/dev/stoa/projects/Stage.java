// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** How serious a project is, in its owner's own words. */
public enum Stage {
    TESTING,
    LIVE,
    NOT_SPECIFIED
}
