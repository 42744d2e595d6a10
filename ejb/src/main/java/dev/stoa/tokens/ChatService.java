// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.List;

/** Chatting as this user; {@code ""} is the application itself. */
record ChatService(Privileges privileges, String userId) implements TokenService {

    static ChatService read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new ChatService(privileges, in.string(Part.USER));
    }

    @Override
    public ServiceType type() {
        return ServiceType.CHAT;
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
