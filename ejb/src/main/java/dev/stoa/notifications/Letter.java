// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

/**
 * A mail in words, as a mail server takes it.
 *
 * @param text for readers of plain text; says all that {@code html} says
 */
public record Letter(String subject, String text, String html) {}
