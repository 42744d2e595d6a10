// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** What programs send to the REST API of a console. */
record ApiRequests(String console) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    HttpRequest get(String path, String authorization) {
        return of("GET", path, authorization, "");
    }

    HttpRequest post(String path, String authorization, String json) {
        return of("POST", path, authorization, json);
    }

    /** @param json the body; none if it is empty */
    HttpRequest of(String method, String path, String authorization, String json) {
        var request = HttpRequest.newBuilder(URI.create(console + path))
                .timeout(TIMEOUT)
                .header("Origin", console) // Asked for where no key is: the bare resources.
                .header("Authorization", authorization);
        return json.isEmpty()
                ? request.method(method, BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json))
                        .build();
    }
}
