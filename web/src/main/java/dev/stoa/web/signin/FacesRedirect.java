// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

/** The answer by which an ajax request of Faces takes the whole page elsewhere; it does not follow a plain redirect. */
final class FacesRedirect {

    private FacesRedirect() {}

    static String to(String address) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"sign-in\"><redirect url=\""
                + escaped(address) + "\"></redirect></partial-response>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
