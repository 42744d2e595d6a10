// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages that are complete. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh-CN");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As the identity provider and the browsers call it. */
    public String tag() {
        return tag;
    }

    /** Empty for a language that the pages do not speak. */
    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values()).filter(known -> known.tag.equals(tag)).findFirst();
    }
}
