// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.ServiceField.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Services as somebody might want them in a token. */
final class Orders {

    private Orders() {}

    /** Everything that the service allows, for ten minutes, with a name in each of its fields. */
    static ServiceOrder full(ServiceType type) {
        var privileges = Privilege.allOf(type).stream().collect(Collectors.toMap(each -> each, each -> 600L));
        return new ServiceOrder(type, privileges, names(type), resources(type));
    }

    private static Map<Name, String> names(ServiceType type) {
        var names = new LinkedHashMap<Name, String>();
        type.fields()
                .forEach(field -> names.put(
                        field,
                        switch (field) {
                            case CHANNEL -> "lecture hall";
                            case ROLE -> "2";
                            case UID, ACCOUNT -> "7";
                            case USER, ROOM -> "\"Ada\" \\ \u00e9\u4e2d";
                        }));
        return names;
    }

    private static List<InspectedResource> resources(ServiceType type) {
        return type == ServiceType.RTM2
                ? List.of(
                        new InspectedResource(0, 0, List.of("news", "sports")),
                        new InspectedResource(4, 1, List.of("bob")))
                : List.of();
    }
}
