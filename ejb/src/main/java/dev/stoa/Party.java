// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import java.util.Locale;

/** Who may fail to answer while Stoa itself runs. */
public enum Party {
    DATABASE,
    IDENTITY_PROVIDER,
    MAIL_SERVER,

    /** The console that projects are imported from. */
    OTHER_CONSOLE,

    /** The account's list of members, which is changed by one at a time. */
    ROSTER;

    /** In the words of a log: {@code identity provider}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
