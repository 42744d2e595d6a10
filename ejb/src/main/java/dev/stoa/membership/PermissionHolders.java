// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.List;

/**
 * Who holds a permission.
 *
 * @param shown the first of them by name
 * @param total how many there are
 */
public record PermissionHolders(List<PermissionHolder> shown, long total) {

    static final int MOST_SHOWN = 100;

    public PermissionHolders {
        shown = List.copyOf(shown);
    }
}
