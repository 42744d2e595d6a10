// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.List;

/** Publishing a channel to the delivery network of an account, and playing from it. */
record FcdnService(Privileges privileges, String channel, String account) implements TokenService {

    FcdnService {
        TokenService.requireChannel(channel);
    }

    static FcdnService read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new FcdnService(privileges, in.string(CHANNEL_LIMIT_BYTES, Part.CHANNEL), in.string(Part.ACCOUNT));
    }

    @Override
    public ServiceType type() {
        return ServiceType.FCDN;
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
