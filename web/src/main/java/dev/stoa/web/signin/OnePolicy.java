// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Lets PrimeFaces put its policy, which has the page's nonce, in the place of ours. It would add a second one, and a
 * browser obeys both: ours without the nonce would forbid every script of the page.
 */
class OnePolicy extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
