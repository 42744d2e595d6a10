// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a token allows of one product, and to whom; in the order of the fields that the format lays down. */
sealed interface TokenService
        permits RtcService,
                SignalingService,
                StreamingService,
                FpaService,
                ChatService,
                FcdnService,
                ClassroomService,
                Rtm2Service {

    /** A channel has no longer name, in any service. */
    int CHANNEL_LIMIT_BYTES = 64;

    ServiceType type();

    Privileges privileges();

    /** Whom and what it names, in the order of the format. */
    List<ServiceField> fields();

    /** What may be done with named resources. */
    default List<InspectedResource> resourceLines() {
        return List.of();
    }

    /** Writes what comes after the type and the privileges. */
    void writePayload(TokenWriter out);

    default void write(TokenWriter out) {
        out.u16(type().number());
        privileges().write(out);
        writePayload(out);
    }

    /** Reads what comes after the type. */
    static TokenService read(ServiceType type, TokenReader in) throws MalformedToken {
        var privileges = Privileges.read(in);
        return switch (type) {
            case RTC -> RtcService.read(privileges, in);
            case SIGNALING -> SignalingService.read(privileges, in);
            case STREAMING -> StreamingService.read(privileges, in);
            case FPA -> new FpaService(privileges);
            case CHAT -> ChatService.read(privileges, in);
            case FCDN -> FcdnService.read(privileges, in);
            case CLASSROOM -> ClassroomService.read(privileges, in);
            case RTM2 -> Rtm2Service.read(privileges, in);
        };
    }

    /** Hands back the channel's name unless it is longer than any channel's can be. */
    static String requireChannel(String channel) {
        if (channel.getBytes(StandardCharsets.UTF_8).length > CHANNEL_LIMIT_BYTES) {
            throw new IllegalArgumentException("a channel name has at most " + CHANNEL_LIMIT_BYTES + " bytes");
        }
        return channel;
    }
}
