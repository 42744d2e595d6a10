// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of ours, with its query, to which a sign-in leads back. Whatever might take the browser elsewhere is no own
 * path: that is what keeps sign-in from being an open redirect.
 */
record OwnPath(String value) {

    private static final int LONGEST = 2_000;
    private static final Pattern DOORS = Pattern.compile("/(app|staff)/.*");

    /** Reads what a browser sent; empty unless it is a page behind one of our doors. */
    static Optional<OwnPath> of(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST || !DOORS.matcher(asked).matches()) {
            return Optional.empty();
        }
        return parsed(asked).filter(OwnPath::isPlain).map(uri -> new OwnPath(asked));
    }

    /** A path of ours with one more parameter; the value needs no encoding. */
    static String with(String path, String parameter, String value) {
        return path + (path.indexOf('?') < 0 ? "?" : "&") + parameter + "=" + value;
    }

    boolean isFor(Door door) {
        return value.startsWith(door.prefix());
    }

    private static Optional<URI> parsed(String asked) {
        try {
            return Optional.of(new URI(asked));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** No other host, no way up, no empty segment that could be read as a host, no fragment, nothing twice encoded. */
    private static boolean isPlain(URI uri) {
        return uri.toASCIIString().equals(uri.toString())
                && !uri.isAbsolute()
                && uri.getRawAuthority() == null
                && uri.getRawFragment() == null
                && uri.getRawPath().indexOf('%') < 0
                && uri.getRawPath().indexOf(';') < 0
                && !uri.getRawPath().contains("//")
                && uri.normalize().getRawPath().equals(uri.getRawPath());
    }
}
