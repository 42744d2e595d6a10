// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.List;

/** Taking part in a classroom; the role is {@link #NO_ROLE} where the token leaves it open. */
record ClassroomService(Privileges privileges, String room, String user, short role) implements TokenService {

    static final short NO_ROLE = -1;

    static ClassroomService read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new ClassroomService(privileges, in.string(Part.ROOM), in.string(Part.USER), in.i16(Part.ROLE));
    }

    @Override
    public ServiceType type() {
        return ServiceType.CLASSROOM;
    }

    @Override
    public List<ServiceField> fields() {
        return List.of(
                new ServiceField(Name.ROOM, room),
                new ServiceField(Name.USER, user),
                new ServiceField(Name.ROLE, Short.toString(role)));
    }

    @Override
    public void writePayload(TokenWriter out) {
        out.string(room).string(user).i16(role);
    }
}
