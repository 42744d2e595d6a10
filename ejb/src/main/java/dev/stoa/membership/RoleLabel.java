// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a role is called.
 *
 * @param name as its account calls it
 * @param predefined which of the five it is, for pages to name it in the reader's language; empty for a custom one
 */
public record RoleLabel(String name, Optional<PredefinedRole> predefined) {

    static RoleLabel of(Object name, @Nullable Object predefined) {
        return new RoleLabel(
                (String) name, Optional.ofNullable((String) predefined).map(PredefinedRole::valueOf));
    }
}
