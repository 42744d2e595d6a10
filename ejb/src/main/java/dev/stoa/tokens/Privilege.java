// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that a token can allow, under its number in its service. */
public enum Privilege {
    RTC_JOIN(ServiceType.RTC, 1),
    RTC_PUBLISH_AUDIO(ServiceType.RTC, 2),
    RTC_PUBLISH_VIDEO(ServiceType.RTC, 3),
    RTC_PUBLISH_DATA(ServiceType.RTC, 4),
    SIGNALING_LOGIN(ServiceType.SIGNALING, 1),
    STREAMING_PUBLISH_MIXED(ServiceType.STREAMING, 1),
    STREAMING_PUBLISH_RAW(ServiceType.STREAMING, 2),
    FPA_LOGIN(ServiceType.FPA, 1),
    CHAT_USER(ServiceType.CHAT, 1),
    CHAT_APP(ServiceType.CHAT, 2),
    FCDN_PUBLISH(ServiceType.FCDN, 1),
    FCDN_PLAY(ServiceType.FCDN, 2),
    CLASSROOM_ROOM_USER(ServiceType.CLASSROOM, 1),
    CLASSROOM_USER(ServiceType.CLASSROOM, 2),
    CLASSROOM_APP(ServiceType.CLASSROOM, 3),
    RTM2_LOGIN(ServiceType.RTM2, 1);

    private final ServiceType service;
    private final int number;

    Privilege(ServiceType service, int number) {
        this.service = service;
        this.number = number;
    }

    /** Empty for a privilege that came after this list. */
    static Optional<Privilege> of(ServiceType service, int number) {
        return Stream.of(values())
                .filter(privilege -> privilege.service == service && privilege.number == number)
                .findFirst();
    }

    /** The privileges that a service knows, by their numbers. */
    public static List<Privilege> allOf(ServiceType service) {
        return Stream.of(values())
                .filter(privilege -> privilege.service == service)
                .toList();
    }

    public ServiceType service() {
        return service;
    }

    public int number() {
        return number;
    }

    /** Whether it lets its holder send something to others. */
    boolean publishes() {
        return name().contains("_PUBLISH");
    }

    /** Whether it alone is enough to be let in to its service; in a channel, publishing takes joining. */
    boolean letsIn() {
        return service != ServiceType.RTC || this == RTC_JOIN;
    }

    /** Lower-case words joined by hyphens, for the texts of a page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
