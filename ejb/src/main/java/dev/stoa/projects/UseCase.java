// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** What a project is for. */
public enum UseCase {
    SOCIAL,
    EDUCATION,
    ENTERTAINMENT,
    GAMING,
    HEALTHCARE,
    RETAIL,
    FINANCE,
    IOT,
    ENTERPRISE,
    OTHER
}
