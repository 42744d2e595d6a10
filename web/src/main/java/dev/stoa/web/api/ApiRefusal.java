// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.Refusal;

/** A request that can't be understood, or that no rule of the business has seen yet. */
public final class ApiRefusal extends Refusal {

    private ApiRefusal(String code, Object... values) {
        super(code, values);
    }

    static ApiRefusal keyMissing() {
        return new ApiRefusal("key-missing");
    }

    static ApiRefusal crossOrigin() {
        return new ApiRefusal("cross-origin");
    }

    static ApiRefusal bodyMalformed() {
        return new ApiRefusal("body-malformed");
    }

    static ApiRefusal bodyTooLarge(int limitBytes) {
        return new ApiRefusal("body-too-large", limitBytes);
    }

    /** The content type says that the body is something else than JSON. */
    public static ApiRefusal bodyNotJson() {
        return new ApiRefusal("body-not-json");
    }

    /** A field of the body is not there. */
    public static ApiRefusal fieldMissing(String field) {
        return new ApiRefusal("field-missing", field);
    }

    /**
     * A field of the body has another type or value.
     *
     * @param expected in words of JSON: {@code a string of 1 to 255 characters}
     */
    public static ApiRefusal fieldInvalid(String field, String expected) {
        return new ApiRefusal("field-invalid", field, expected);
    }

    static ApiRefusal fieldUnknown(String field) {
        return new ApiRefusal("field-unknown", field);
    }

    /**
     * A parameter of the address has another value.
     *
     * @param expected such as {@code 1–100}
     */
    public static ApiRefusal parameterInvalid(String name, String expected) {
        return new ApiRefusal("parameter-invalid", name, expected);
    }
}
