// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Optional;

/**
 * What a media server asks of someone who wants to come in.
 *
 * @param token what he brought besides the App ID, if anything
 * @param service for what
 * @param channel where: the channel or the room; empty where the service has none
 * @param uid as whom; empty and {@code 0} are nobody in particular
 */
public record TokenQuestion(String appId, Optional<String> token, ServiceType service, String channel, String uid) {

    public TokenQuestion {
        token = token.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "whether " + appId + " lets somebody in to " + service;
    }
}
