// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Logging in to the second generation of Signaling, and reading or writing its resources by name. */
record Rtm2Service(Privileges privileges, String userId, List<Resource> resources) implements TokenService {

    Rtm2Service {
        resources = List.copyOf(resources);
    }

    /** Groups what is wanted in the way of the format: by kind, and by what may be done with it. */
    static List<Resource> resources(List<InspectedResource> wanted) {
        var kinds = new TreeMap<Integer, TreeMap<Integer, List<String>>>();
        wanted.forEach(each -> kinds.computeIfAbsent(each.resource(), kind -> new TreeMap<>())
                .computeIfAbsent(each.permission(), permission -> new ArrayList<>())
                .addAll(each.names()));
        return kinds.entrySet().stream()
                .map(kind -> new Resource(
                        kind.getKey(),
                        kind.getValue().entrySet().stream()
                                .map(each -> new Permission(each.getKey(), each.getValue()))
                                .toList()))
                .toList();
    }

    static Rtm2Service read(Privileges privileges, TokenReader in) throws MalformedToken {
        return new Rtm2Service(privileges, in.string(Part.USER), list(in, Resource::read));
    }

    @Override
    public ServiceType type() {
        return ServiceType.RTM2;
    }

    @Override
    public List<ServiceField> fields() {
        return List.of(new ServiceField(Name.USER, userId));
    }

    @Override
    public void writePayload(TokenWriter out) {
        out.string(userId).u16(resources.size());
        resources.forEach(resource -> resource.write(out));
    }

    @Override
    public List<InspectedResource> resourceLines() {
        return resources.stream()
                .flatMap(resource -> resource.permissions().stream()
                        .map(each -> new InspectedResource(resource.number(), each.number(), each.names())))
                .toList();
    }

    /**
     * What is allowed with one kind of resource: 0 message channel, 1 stream channel, 2 group, 3 server group, 4 user.
     */
    record Resource(int number, List<Permission> permissions) {

        Resource {
            permissions = List.copyOf(permissions);
        }

        static Resource read(TokenReader in) throws MalformedToken {
            return new Resource(in.u16(Part.RESOURCES), list(in, Permission::read));
        }

        void write(TokenWriter out) {
            out.u16(number).u16(permissions.size());
            permissions.forEach(permission -> permission.write(out));
        }
    }

    /** The names that may be read (0) or written (1). */
    record Permission(int number, List<String> names) {

        Permission {
            names = List.copyOf(names);
        }

        static Permission read(TokenReader in) throws MalformedToken {
            return new Permission(in.u16(Part.RESOURCES), list(in, each -> each.string(Part.RESOURCES)));
        }

        void write(TokenWriter out) {
            out.u16(number).u16(names.size());
            names.forEach(out::string);
        }
    }

    /** The count is not believed: the list grows with what is really there. */
    private static <T> List<T> list(TokenReader in, Element<T> element) throws MalformedToken {
        var count = in.u16(Part.RESOURCES);
        var elements = new ArrayList<T>();
        while (elements.size() < count) {
            elements.add(element.read(in));
        }
        return elements;
    }

    /** Reads one element of a counted list. */
    private interface Element<T> {

        T read(TokenReader in) throws MalformedToken;
    }
}
