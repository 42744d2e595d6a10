// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.util.List;
import java.util.regex.Pattern;

/** What the browser shows: the HTML of a page, or just the address when that is the console's. */
record Page(int status, String url, String html) {

    private static final Pattern HEADING = Pattern.compile("id=\"kc-page-title\">(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern MESSAGE =
            Pattern.compile("(?:id=\"input-error-[^>]*|class=\"kc-feedback-text\")>(.*?)</", Pattern.DOTALL);

    String heading() {
        var found = HEADING.matcher(html);
        return found.find() ? plain(found.group(1)) : "";
    }

    /** Errors at fields and the message above them. */
    List<String> messages() {
        return MESSAGE.matcher(html)
                .results()
                .map(found -> plain(found.group(1)))
                .toList();
    }

    String message() {
        return String.join(" ", messages());
    }

    boolean isConsole() {
        return url.startsWith(RealmServer.CONSOLE);
    }

    /** The value of a parameter of the address. */
    String parameter(String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        return found.find() ? found.group(1) : "";
    }

    /** The page without what is different for everybody: his address, and the ids of his session. */
    String withoutNames(String address) {
        return html.replace(address, "")
                .replaceAll("<p class=\"who\">\\s*<span>[^<]*</span>", "")
                .replaceAll("(session_code|tab_id|client_data|execution)=[^&\"]*", "")
                .replaceAll("data-session=\"[^\"]*\"", "");
    }

    String action(String form) {
        var found = Pattern.compile("<form id=\"" + form + "\"[^>]*? action=\"([^\"]*)\"")
                .matcher(html);
        if (!found.find()) {
            throw new AssertionError("No form " + form + " on: " + heading() + " " + messages());
        }
        return plain(found.group(1));
    }

    private static String plain(String html) {
        return html.replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .strip();
    }
}
