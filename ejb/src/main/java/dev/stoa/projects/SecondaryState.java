// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** What a project has of a secondary certificate, with which tokens can be signed beside the primary one. */
public enum SecondaryState {
    ABSENT,
    OFF,
    ON
}
