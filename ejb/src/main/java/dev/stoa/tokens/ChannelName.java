// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name of one channel, as every SDK in the field accepts it: 1 to 64 of these characters, which are bytes, too. */
final class ChannelName {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9 !#$%&()+\\-:;<=.>?@\\[\\]^_{}|~,]{1,64}");

    private ChannelName() {}

    /** The wildcard, too, which stands for every channel. */
    static String requireOrAny(String channel) {
        return channel.equals(ServiceField.ANY) ? channel : require(channel);
    }

    /** @throws ChannelNameInvalid for any other name, the wildcard {@code *} included */
    static String require(String channel) {
        if (!NAME.matcher(channel).matches()) {
            throw new ChannelNameInvalid(channel.getBytes(StandardCharsets.UTF_8).length);
        }
        return channel;
    }
}
