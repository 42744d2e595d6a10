// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.List;

/** Publishing a channel, mixed or raw, to the servers of an account. */
record StreamingService(Privileges privileges, String channel, String account) implements TokenService {

    StreamingService {
        TokenService.requireChannel(channel);
    }

    static StreamingService read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new StreamingService(privileges, in.string(CHANNEL_LIMIT_BYTES, Part.CHANNEL), in.string(Part.ACCOUNT));
    }

    @Override
    public ServiceType type() {
        return ServiceType.STREAMING;
    }

    @Override
    public List<ServiceField> fields() {
        return List.of(new ServiceField(Name.CHANNEL, channel), new ServiceField(Name.ACCOUNT, account));
    }

    @Override
    public void writePayload(TokenWriter out) {
        out.string(channel).string(account);
    }
}
