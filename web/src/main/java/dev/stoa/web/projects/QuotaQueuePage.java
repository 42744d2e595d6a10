// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.QuotaPlace;
import dev.stoa.projects.QuotaReview;
import dev.stoa.projects.WaitingQuotaRequest;
import dev.stoa.projects.WaitingQuotaRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code staff/projects/requests.xhtml}: the accounts that ask for more projects, who waits longest first. */
@Named
@RequestScoped
public class QuotaQueuePage {

    private static final String PATH = "/staff/projects/requests";

    @Inject
    QuotaReview review;

    @Inject
    HttpServletRequest request;

    private WaitingQuotaRequests page = new WaitingQuotaRequests(List.of(), Optional.empty());

    public void load() {
        page = review.waiting(Optional.ofNullable(request.getParameter("after")).map(QuotaPlace::decode));
    }

    public List<WaitingQuotaRequest> getLines() {
        return page.lines();
    }

    /** How many stand on this page; with a plus if there are more. */
    public String getCount() {
        return page.lines().size() + (page.next().isPresent() ? "+" : "");
    }

    public boolean isFirst() {
        return request.getParameter("after") == null;
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        return page.next()
                .map(place -> PATH + "?after=" + URLEncoder.encode(place.encode(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
