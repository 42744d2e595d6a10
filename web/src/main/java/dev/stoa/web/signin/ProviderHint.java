// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The alias of a third party at which somebody signs in, such as {@code github}, as an address names it. */
final class ProviderHint {

    private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private ProviderHint() {}

    static Optional<String> of(@Nullable String alias) {
        return Optional.ofNullable(alias).filter(text -> ALIAS.matcher(text).matches());
    }
}
