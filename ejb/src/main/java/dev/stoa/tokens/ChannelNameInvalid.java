// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The name of a channel is empty, too long, or has a character that no SDK accepts. */
public final class ChannelNameInvalid extends Refusal {

    ChannelNameInvalid(int lengthBytes) {
        super("channel-name-invalid", lengthBytes, TokenService.CHANNEL_LIMIT_BYTES);
    }
}
