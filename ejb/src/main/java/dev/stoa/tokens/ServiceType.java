// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.ServiceField.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A product whose use a token can allow, under its number in {@link AccessToken2}. */
public enum ServiceType {
    RTC(1),
    SIGNALING(2),
    STREAMING(3),
    FPA(4),
    CHAT(5),
    FCDN(6),
    CLASSROOM(7),
    RTM2(8);

    private static final List<ServiceType> ALL = List.of(values());

    private final int number;

    ServiceType(int number) {
        this.number = number;
    }

    /** What a token of this service names, in the order of the format. */
    public List<Name> fields() {
        return switch (this) {
            case RTC -> List.of(Name.CHANNEL, Name.UID);
            case STREAMING, FCDN -> List.of(Name.CHANNEL, Name.ACCOUNT);
            case SIGNALING, CHAT, RTM2 -> List.of(Name.USER);
            case CLASSROOM -> List.of(Name.ROOM, Name.USER, Name.ROLE);
            case FPA -> List.of();
        };
    }

    public int number() {
        return number;
    }

    /** Lower-case, for the texts of a page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a service that came after this list. */
    static Optional<ServiceType> of(int number) {
        return number >= 1 && number <= ALL.size() ? Optional.of(ALL.get(number - 1)) : Optional.empty();
    }
}
