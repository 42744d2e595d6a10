// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.List;
import java.util.Map;

/**
 * A message to one person, which a mail says at length and a text message in one sentence.
 *
 * <p>The texts {@code <name>Subject}, {@code <name>Lead} and so on make the mail, {@code <name>Sms} is the other.
 *
 * @param template of the mail
 * @param name begins the names of its texts
 * @param values what the template reads; {@code first} and {@code second} are also {0} and {1} of the text message
 */
public record Letter(String template, String name, Map<String, Object> values) {

    static final String FIRST = "first";
    static final String SECOND = "second";

    /** A letter that tells what happened, and what to do. */
    public static Letter notice(String name, String about, String link) {
        return new Letter("notice.ftl", name, Map.of(FIRST, about, SECOND, link));
    }

    static Letter code(Purpose purpose, String code, long minutes) {
        return new Letter("code.ftl", purpose.letter(), Map.of(FIRST, code, SECOND, minutes));
    }

    String subject() {
        return name + "Subject";
    }

    String sms() {
        return name + "Sms";
    }

    List<Object> inOrder() {
        return List.of(values.getOrDefault(FIRST, ""), values.getOrDefault(SECOND, ""));
    }
}
