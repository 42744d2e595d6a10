// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

/** What the provider handed out, kept on the server only. */
record Tokens(String id, String access, String refresh) {

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
