// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operator's own proxies: what they say of a caller's address is believed, and what anybody else says is not.
 *
 * @param addresses as the console sees them
 */
record TrustedProxies(Set<String> addresses) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.%]{2,45}");

    /** Reads the setting {@code stoa.trusted-proxies}: addresses, separated by commas. */
    static TrustedProxies parse(String setting) {
        return new TrustedProxies(parts(setting).collect(Collectors.toUnmodifiableSet()));
    }

    String callerOf(HttpServletRequest request) {
        return caller(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /**
     * Each proxy adds the address it was called from at the end; so the last one that is no proxy's is the caller's.
     */
    String caller(String calledFrom, List<String> forwarded) {
        if (!addresses.contains(calledFrom)) {
            return calledFrom;
        }
        var named = forwarded.stream().flatMap(TrustedProxies::parts).toList();
        var caller = calledFrom;
        for (var hop = named.size() - 1; hop >= 0 && addresses.contains(caller); hop--) {
            if (!ADDRESS.matcher(named.get(hop)).matches()) {
                return caller;
            }
            caller = named.get(hop);
        }
        return caller;
    }

    private static Stream<String> parts(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
