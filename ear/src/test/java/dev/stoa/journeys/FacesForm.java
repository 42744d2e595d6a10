// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A form of the page that a visitor has open, with all that his browser would send, to be sent by hand with something
 * changed.
 */
record FacesForm(Page page, String action, String button, Map<String, String> fields) {

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final String READ = """
            button => {
              const form = document.getElementById(button).form;
              return [form.action, ...[...new FormData(form)].flat()];
            }
            """;

    /** How a form can be sent. */
    enum Way {
        WHOLE_PAGE,
        AJAX
    }

    /** The form that this button sends. */
    static FacesForm of(Page page, String button) {
        page.locator("[id='" + button + "']").waitFor();
        var read = ((List<?>) Objects.requireNonNull(page.evaluate(READ, button)))
                .stream().map(String::valueOf).toList();
        var fields = new LinkedHashMap<String, String>();
        for (var index = 1; index < read.size(); index += 2) {
            fields.put(read.get(index), read.get(index + 1));
        }
        return new FacesForm(page, read.get(0), button, fields);
    }

    /** By which the server finds the page that this form was on. */
    String viewState() {
        return Objects.requireNonNull(fields.get(VIEW_STATE));
    }

    FacesForm with(String field, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new FacesForm(page, action, button, changed);
    }

    /** The same form, sent to its page with something in the address. */
    FacesForm withQuery(String query) {
        return new FacesForm(page, action + (action.contains("?") ? "&" : "?") + query, button, fields);
    }

    /** All that goes over the line when the button is pressed. */
    Map<String, String> sent(Way way) {
        var sent = new LinkedHashMap<>(fields);
        sent.put(button, button);
        if (way == Way.AJAX) {
            sent.putIfAbsent("jakarta.faces.partial.ajax", "true");
            sent.putIfAbsent("jakarta.faces.source", button);
            sent.putIfAbsent("jakarta.faces.partial.execute", "@all");
            sent.putIfAbsent("jakarta.faces.partial.render", "@all");
        }
        return sent;
    }

    /** Sends it with the cookies of the page's browser; a redirect is not followed but handed back. */
    Reply send(Way way) {
        var form = FormData.create();
        sent(way).forEach(form::set);
        var options = RequestOptions.create()
                .setForm(form)
                .setHeader("Origin", origin())
                .setHeader("Referer", page.url())
                .setMaxRedirects(0);
        if (way == Way.AJAX) {
            options.setHeader("Faces-Request", "partial/ajax");
        }
        return Reply.of(page.request().post(action, options));
    }

    /** The same by ajax as a request that any thread may send: a browser belongs to the one that drives it. */
    HttpRequest request() {
        var cookies = page.context().cookies(action).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var body = sent(Way.AJAX).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .header("Origin", origin())
                .header("Faces-Request", "partial/ajax")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String origin() {
        return action.substring(0, action.indexOf('/', "https://".length()));
    }
}
