// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;

/** A service of a token, in words. */
public record InspectedService(
        ServiceType type,
        List<InspectedPrivilege> privileges,
        List<ServiceField> fields,
        List<InspectedResource> resources) {

    public InspectedService {
        privileges = List.copyOf(privileges);
        fields = List.copyOf(fields);
        resources = List.copyOf(resources);
    }

    /** @param expiry tells the instant that the seconds of a privilege stand for */
    static InspectedService of(TokenService service, LongFunction<Instant> expiry) {
        return new InspectedService(
                service.type(),
                inspected(service.type(), service.privileges(), expiry),
                service.fields(),
                service.resourceLines());
    }

    static List<InspectedPrivilege> inspected(ServiceType type, Privileges privileges, LongFunction<Instant> expiry) {
        return privileges.seconds().entrySet().stream()
                .map(entry -> new InspectedPrivilege(
                        Privilege.of(type, entry.getKey()), entry.getKey(), expiry.apply(entry.getValue())))
                .toList();
    }

    /** Whether someone whom the token does not name could publish with it. */
    public boolean wildcardPublishes() {
        return fields.stream().anyMatch(ServiceField::wildcard)
                && privileges.stream()
                        .flatMap(each -> each.privilege().stream())
                        .anyMatch(Privilege::publishes);
    }
}
