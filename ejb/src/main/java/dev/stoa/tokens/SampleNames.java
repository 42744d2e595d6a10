// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Locale;

/** What the libraries of the field call services and privileges; they agree but for their spelling. */
final class SampleNames {

    private SampleNames() {}

    static String service(ServiceType type) {
        return switch (type) {
            case RTC -> "Rtc";
            case SIGNALING -> "Rtm";
            case STREAMING -> "Streaming";
            case FPA -> "Fpa";
            case CHAT -> "Chat";
            case FCDN -> "FCdn";
            case CLASSROOM -> "Apaas";
            case RTM2 -> "Rtm2";
        };
    }

    /** In words that begin with a capital, without the service. */
    static String privilege(Privilege privilege) {
        return switch (privilege) {
            case RTC_JOIN -> "JoinChannel";
            case RTC_PUBLISH_AUDIO -> "PublishAudioStream";
            case RTC_PUBLISH_VIDEO -> "PublishVideoStream";
            case RTC_PUBLISH_DATA -> "PublishDataStream";
            case SIGNALING_LOGIN, FPA_LOGIN, RTM2_LOGIN -> "Login";
            case STREAMING_PUBLISH_MIXED -> "PublishMixStream";
            case STREAMING_PUBLISH_RAW -> "PublishRawStream";
            case CHAT_USER, CLASSROOM_USER -> "User";
            case CHAT_APP, CLASSROOM_APP -> "App";
            case FCDN_PUBLISH -> "Publish";
            case FCDN_PLAY -> "Play";
            case CLASSROOM_ROOM_USER -> "RoomUser";
        };
    }

    /** {@code PublishAudioStream} as {@code PUBLISH_AUDIO_STREAM}. */
    static String shouted(String words) {
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The kinds of resources of the second Signaling, in the order of their numbers. */
    static String resource(int kind) {
        return new String[] {"MessageChannels", "StreamChannels", "GroupChannels", "ServerGroups", "Users"}[kind];
    }

    static String permission(int number) {
        return new String[] {"Read", "Write"}[number];
    }
}
