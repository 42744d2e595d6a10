// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static java.util.stream.Collectors.joining;

import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Operation;
import dev.stoa.web.signin.Confirmations;
import dev.stoa.web.signin.PendingOperation;
import dev.stoa.web.signin.TypedValue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on this page and stopped for a proof of identity.
 *
 * <p>The form that was sent is kept; when the person is back, the page sends it again, as he would have: by a form of
 * its own, with the proof in hand. So nothing changes by opening an address.
 */
@Named
@RequestScoped
public class Unfinished {

    /** The field by which the form that is sent again says what it finishes. */
    static final String FIELD = "stoa-confirmed";

    private static final String PRESSED = "jakarta.faces.source";

    @Inject
    HttpServletRequest request;

    @Inject
    Confirmations confirmations;

    @Inject
    CurrentCaller caller;

    @Inject
    ReturnPath path;

    private Optional<PendingOperation> confirmed = Optional.empty();

    @PostConstruct
    void load() {
        confirmed = Optional.ofNullable(request.getParameter(Confirmations.PARAMETER))
                .filter(id -> request.getMethod().equals("GET"))
                .flatMap(id -> confirmations.confirmed(request, id))
                .filter(operation -> isOnThisPage(operation.page()));
    }

    /** Keeps the form at hand and says where the browser must go. */
    String leaveFor(Operation operation) {
        return confirmations.leaveFor(request, operation, withoutConfirmation(path.ofThisPage()), typed());
    }

    /** Takes the proof that the form at hand names, for the boundary that it is about to call. */
    void useProof(String id) {
        confirmations.takeProof(request, id).ifPresent(caller::prove);
    }

    public boolean isWaiting() {
        return confirmed.isPresent();
    }

    public String getId() {
        return confirmed.map(PendingOperation::id).orElse("");
    }

    /** Where the form is sent: the page, with what its address says. */
    public String getPage() {
        return confirmed.map(PendingOperation::page).orElse("");
    }

    public List<TypedValue> getTyped() {
        return confirmed.map(PendingOperation::typed).orElse(List.of());
    }

    private boolean isOnThisPage(String page) {
        return page.split("\\?", 2)[0].equals(request.getRequestURI());
    }

    /** All fields of the form but those by which Faces finds its view, for a new one has others, and the address. */
    private List<TypedValue> typed() {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(field -> isTyped(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new TypedValue(field.getKey(), value)));
        @Nullable String pressed = request.getParameter(PRESSED);
        var button = pressed == null || request.getParameterMap().containsKey(pressed)
                ? Stream.<TypedValue>empty()
                : Stream.of(new TypedValue(pressed, pressed));
        return Stream.concat(fields, button).toList();
    }

    private boolean isTyped(String name) {
        return !name.startsWith("jakarta.faces.")
                && !name.startsWith("primefaces.")
                && !name.equals(FIELD)
                && !("&" + request.getQueryString()).contains("&" + name + "=");
    }

    static String withoutConfirmation(String page) {
        var parts = page.split("\\?", 2);
        if (parts.length == 1) {
            return page;
        }
        var kept = Stream.of(parts[1].split("&"))
                .filter(parameter -> !parameter.startsWith(Confirmations.PARAMETER + "="))
                .collect(joining("&"));
        return kept.isEmpty() ? parts[0] : parts[0] + "?" + kept;
    }
}
