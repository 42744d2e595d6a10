// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.ServiceField.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One service of a token that somebody wants to have built.
 *
 * @param privileges what it is to allow, each for how many seconds
 * @param names whom and what it names; what is left out is empty
 * @param resources of the second Signaling alone
 */
public record ServiceOrder(
        ServiceType type, Map<Privilege, Long> privileges, Map<Name, String> names, List<InspectedResource> resources) {

    /** The longest name that SDKs take, channels apart. */
    public static final int NAME_LIMIT_BYTES = 255;

    public ServiceOrder {
        privileges = Map.copyOf(privileges);
        names = Map.copyOf(names);
        resources = List.copyOf(resources);
    }

    /** Joining a channel and publishing in it. */
    public static ServiceOrder publisher(String channel, String uid, long seconds) {
        return rtc(Privilege.allOf(ServiceType.RTC), channel, uid, seconds);
    }

    /** Joining a channel and listening. */
    public static ServiceOrder subscriber(String channel, String uid, long seconds) {
        return rtc(List.of(Privilege.RTC_JOIN), channel, uid, seconds);
    }

    private static ServiceOrder rtc(List<Privilege> privileges, String channel, String uid, long seconds) {
        var each = new TreeMap<Privilege, Long>();
        privileges.forEach(privilege -> each.put(privilege, seconds));
        return new ServiceOrder(ServiceType.RTC, each, Map.of(Name.CHANNEL, channel, Name.UID, uid), List.of());
    }

    TokenService build() {
        var allowed = allowed();
        return switch (type) {
            case RTC -> new RtcService(allowed, channel(), uid(Name.UID));
            case SIGNALING -> new SignalingService(allowed, needed(Name.USER));
            case STREAMING -> new StreamingService(allowed, channel(), uid(Name.ACCOUNT));
            case FPA -> new FpaService(allowed);
            case CHAT -> new ChatService(allowed, allows(Privilege.CHAT_USER) ? needed(Name.USER) : name(Name.USER));
            case FCDN -> new FcdnService(allowed, channel(), uid(Name.ACCOUNT));
            case CLASSROOM -> classroom(allowed);
            case RTM2 -> new Rtm2Service(allowed, needed(Name.USER), Rtm2Service.resources(checked(resources)));
        };
    }

    private Privileges allowed() {
        if (privileges.isEmpty()) {
            throw new TokenPrivilegeMissing(type);
        }
        var numbers = new TreeMap<Integer, Long>();
        privileges.forEach((privilege, seconds) -> {
            if (privilege.service() != type) {
                throw new TokenPrivilegeForeign(type, privilege);
            }
            numbers.put(privilege.number(), AccessToken2.requireLifetime(seconds));
        });
        return Privileges.of(numbers);
    }

    private ClassroomService classroom(Privileges allowed) {
        var inRoom = allows(Privilege.CLASSROOM_ROOM_USER);
        var asUser = inRoom || allows(Privilege.CLASSROOM_USER);
        return new ClassroomService(
                allowed,
                inRoom ? needed(Name.ROOM) : name(Name.ROOM),
                asUser ? needed(Name.USER) : name(Name.USER),
                role());
    }

    private short role() {
        var typed = name(Name.ROLE);
        if (typed.isEmpty()) {
            return ClassroomService.NO_ROLE;
        }
        try {
            var role = Short.parseShort(typed);
            if (role >= ClassroomService.NO_ROLE) {
                return role;
            }
        } catch (NumberFormatException noNumber) {
            // Answered in the same way as a number that can't be.
        }
        throw new TokenRoleInvalid();
    }

    private boolean allows(Privilege privilege) {
        return privileges.containsKey(privilege);
    }

    private String channel() {
        return ChannelName.requireOrAny(name(Name.CHANNEL));
    }

    /** Nobody in particular is written in one way only. */
    private String uid(Name field) {
        var uid = name(field);
        return ServiceField.isNobody(uid) ? "" : uid;
    }

    private String needed(Name field) {
        var name = name(field);
        if (name.isEmpty()) {
            throw new TokenNameMissing(type, field);
        }
        return name;
    }

    private String name(Name field) {
        var name = names.getOrDefault(field, "");
        return field == Name.CHANNEL ? name : requireName(name, field);
    }

    private static List<InspectedResource> checked(List<InspectedResource> resources) {
        resources.forEach(each -> {
            if (each.isUnknown()) {
                throw new TokenResourceUnknown(each);
            }
            each.names().forEach(name -> requireName(name, Name.CHANNEL));
        });
        return resources;
    }

    /** What has an encoding, is not longer than SDKs take, and shows as it is. */
    private static String requireName(String name, Name field) {
        var bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > NAME_LIMIT_BYTES || name.codePoints().anyMatch(ServiceOrder::isUnfit)) {
            throw new TokenNameInvalid(field, bytes);
        }
        return name;
    }

    /** A control character, the end of a line in some language, or half a surrogate pair. */
    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
