// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/**
 * How a project may be joined.
 *
 * @param noCertificate with the App ID alone
 * @param primaryOn with a token that the primary certificate signed
 */
public record ProjectMode(boolean noCertificate, boolean primaryOn) {}
