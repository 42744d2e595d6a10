// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail that somebody is to get.
 *
 * @param to the address
 * @param language the reader's; English if there are no texts in it
 * @param kind which mail it is: the texts {@code <kind>.subject}, {@code <kind>.text} (paragraphs, one a line),
 *     {@code <kind>.action} (if there is a link) and {@code <kind>.note}
 * @param values what the texts name as {@code {0}}, {@code {1}}, …
 * @param page where the button leads, such as {@code /app/profile/sessions}
 */
public record Mail(String to, Locale language, String kind, List<String> values, Optional<String> page) {

    public Mail {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "Mail[" + kind + "]"; // never whom it goes to
    }
}
