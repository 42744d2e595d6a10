// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.List;

/** Joining a channel and publishing in it; the uid {@code ""} stands for uid 0, which is anyone. */
record RtcService(Privileges privileges, String channel, String uid) implements TokenService {

    static final int JOIN = 1;
    static final int PUBLISH_AUDIO = 2;
    static final int PUBLISH_VIDEO = 3;
    static final int PUBLISH_DATA = 4;

    RtcService {
        TokenService.requireChannel(channel);
    }

    /** Who may join and publish everything, for so many seconds. */
    static RtcService publisher(String channel, String uid, long seconds) {
        var everything = Privileges.all(seconds, JOIN, PUBLISH_AUDIO, PUBLISH_VIDEO, PUBLISH_DATA);
        return new RtcService(everything, channel, uid);
    }

    /** Who may join and listen, for so many seconds. */
    static RtcService subscriber(String channel, String uid, long seconds) {
        return new RtcService(Privileges.all(seconds, JOIN), channel, uid);
    }

    static RtcService read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new RtcService(privileges, in.string(CHANNEL_LIMIT_BYTES, Part.CHANNEL), in.string(Part.USER));
    }

    @Override
    public ServiceType type() {
        return ServiceType.RTC;
    }

    @Override
    public List<ServiceField> fields() {
        return List.of(new ServiceField(Name.CHANNEL, channel), new ServiceField(Name.UID, uid));
    }

    @Override
    public void writePayload(TokenWriter out) {
        out.string(channel).string(uid);
    }
}
