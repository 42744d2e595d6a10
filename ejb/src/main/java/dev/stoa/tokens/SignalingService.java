// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.List;

/** Logging in to Signaling as this user. */
record SignalingService(Privileges privileges, String userId) implements TokenService {

    static SignalingService read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new SignalingService(privileges, in.string(Part.USER));
    }

    @Override
    public ServiceType type() {
        return ServiceType.SIGNALING;
    }

    @Override
    public List<ServiceField> fields() {
        return List.of(new ServiceField(Name.USER, userId));
    }

    @Override
    public void writePayload(TokenWriter out) {
        out.string(userId);
    }
}
