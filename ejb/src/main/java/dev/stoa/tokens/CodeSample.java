// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;

/**
 * A program that builds a token with the library that is usual in its language.
 *
 * @param language its name
 * @param library where the library is to be had
 * @param code without the certificate: it has a placeholder in its place
 * @param missing services that the library does not know, and that the program leaves out
 */
public record CodeSample(String language, String library, String code, List<ServiceType> missing) {

    /** What stands in the place of the certificate. */
    public static final String PLACEHOLDER = "<App certificate>";

    public CodeSample {
        missing = List.copyOf(missing);
    }
}
