// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import java.util.Map;
import java.util.Optional;

/** What the operator has set in the environment; blank is as good as not there. */
record Settings(Map<String, String> environment) {

    Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The address without a slash at its end, for paths are appended to it. */
    String url(String name, String otherwise) {
        var url = get(name).orElse(otherwise);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
