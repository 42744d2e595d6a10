// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The catalogue: every code that {@code /api/v1} answers, and the status it comes with. Codes are never changed once
 * they are published; each has a page in the help.
 */
final class ApiCodes {

    static final String INTERNAL = "internal-error";
    static final String UNAVAILABLE = "unavailable";
    static final String SCOPE_MISSING = "scope-missing";
    static final String PATH_UNKNOWN = "path-unknown";
    static final String METHOD_NOT_ALLOWED = "method-not-allowed";
    static final String NOT_ACCEPTABLE = "not-acceptable";
    static final String BODY_NOT_JSON = "body-not-json";
    static final String REQUEST_MALFORMED = "request-malformed";

    private static final String STATUSES = """
            400 body-malformed channel-name-invalid field-invalid field-missing field-unknown idempotency-key-invalid
            400 project-labels-invalid cursor-invalid parameter-invalid project-cursor-invalid project-name-invalid
            400 recording-server-invalid request-malformed
            401 key-disabled key-expired key-missing key-refused
            403 account-blocked account-suspended address-not-allowed cross-origin projects-confined scope-missing
            404 member-not-found path-unknown project-not-found role-not-found
            405 method-not-allowed
            406 not-acceptable
            409 certificate-off primary-certificate-off project-changed project-disabled project-name-taken
            409 project-quota-reached certificates-changed primary-certificate-already-on primary-certificate-needed
            409 primary-certificate-needed-by-secondary primary-certificate-not-on secondary-certificate-already-on
            413 body-too-large
            415 body-not-json
            422 idempotency-key-reused
            429 too-many-requests
            500 internal-error
            503 unavailable
            """;

    private static final Map<String, Integer> BY_CODE = read();

    private ApiCodes() {}

    /** In alphabetical order. */
    static List<String> all() {
        return List.copyOf(BY_CODE.keySet());
    }

    static boolean isKnown(String code) {
        return BY_CODE.containsKey(code);
    }

    /** A refusal that nobody has thought of here is still one: the request can't be done as it is. */
    static int status(String code) {
        return BY_CODE.getOrDefault(code, 400);
    }

    private static Map<String, Integer> read() {
        var statuses = new TreeMap<String, Integer>();
        STATUSES.lines().map(line -> line.split(" ")).forEach(words -> {
            for (var index = 1; index < words.length; index++) {
                statuses.put(words[index], Integer.valueOf(words[0]));
            }
        });
        return statuses;
    }
}
