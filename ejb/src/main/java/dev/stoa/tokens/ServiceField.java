// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Locale;

/** A value that a service of a token names. */
public record ServiceField(Name name, String value) {

    /** Which value it is. */
    public enum Name {
        CHANNEL,
        UID,
        USER,
        ACCOUNT,
        ROOM,
        ROLE;

        /** Lower-case, for the texts of a page. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Stands for all of them. */
    static final String ANY = "*";

    /** Lower-case, for the texts of a page. */
    public String code() {
        return name.code();
    }

    /** Whether the value stands for more than one: any channel, any user, users of a pattern. */
    public boolean wildcard() {
        return switch (name) {
            case CHANNEL -> value.equals(ANY);
            case UID, ACCOUNT -> isNobody(value) || value.contains(ANY);
            case USER -> value.contains(ANY);
            case ROOM, ROLE -> false;
        };
    }

    /** Whether the value, or what it stands for, is this one. */
    boolean admits(String typed) {
        if (isUid() && isNobody(value)) {
            return true;
        }
        return wildcard() ? matches(typed) : value.equals(typed);
    }

    /** The account of a stream is the uid of whoever sends it. */
    private boolean isUid() {
        return name == Name.UID || name == Name.ACCOUNT;
    }

    /** Uid 0 is written as an empty text. */
    static boolean isNobody(String uid) {
        return uid.isEmpty() || uid.equals("0");
    }

    /** Walks over the parts between the asterisks; no regular expression, whose price an attacker could choose. */
    private boolean matches(String typed) {
        var parts = value.split("\\*", -1);
        var first = parts[0];
        var last = parts[parts.length - 1];
        if (!typed.startsWith(first) || !typed.endsWith(last)) {
            return false;
        }
        var at = first.length();
        for (var i = 1; i < parts.length - 1; i++) {
            var found = typed.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at <= typed.length() - last.length();
    }
}
