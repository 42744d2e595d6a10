// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the template shows of this page's messages: errors in a summary, warnings as banners, the rest as toasts. */
@Named
@RequestScoped
public class Said {

    @Inject
    FacesContext faces;

    /** One message; {@code field} is the client id of what it is about, empty if it is about the page. */
    public record Line(String field, String words) {}

    public List<Line> getErrors() {
        return lines(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
    }

    public List<Line> getWarnings() {
        return lines(FacesMessage.SEVERITY_WARN);
    }

    public List<Line> getInfos() {
        return lines(FacesMessage.SEVERITY_INFO);
    }

    private List<Line> lines(FacesMessage.Severity... severities) {
        var wanted = List.of(severities);
        var fields = Stream.of(Collections.singletonList((String) null), idsWithMessages())
                .flatMap(List::stream)
                .distinct();
        return fields.flatMap(field -> faces.getMessageList(field).stream()
                        .filter(message -> wanted.contains(message.getSeverity()))
                        .map(message -> new Line(field == null ? "" : field, message.getSummary())))
                .toList();
    }

    private List<String> idsWithMessages() {
        var ids = new java.util.ArrayList<String>();
        faces.getClientIdsWithMessages().forEachRemaining(ids::add);
        return ids;
    }
}
