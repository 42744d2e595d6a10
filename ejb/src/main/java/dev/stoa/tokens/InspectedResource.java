// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;

/** What a token allows with the named resources of one kind. */
public record InspectedResource(int resource, int permission, List<String> names) {

    private static final List<String> RESOURCES =
            List.of("message-channel", "stream-channel", "group-channel", "server-group", "user");
    private static final List<String> PERMISSIONS = List.of("read", "write");

    /** For the texts of a page; {@code unknown} where only the number is known. */
    public String resourceCode() {
        return code(RESOURCES, resource);
    }

    /** For the texts of a page; {@code unknown} where only the number is known. */
    public String permissionCode() {
        return code(PERMISSIONS, permission);
    }

    boolean isUnknown() {
        return resource < 0 || resource >= RESOURCES.size() || permission < 0 || permission >= PERMISSIONS.size();
    }

    private static String code(List<String> codes, int number) {
        return number < codes.size() ? codes.get(number) : "unknown";
    }
}
