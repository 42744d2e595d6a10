// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The paths of sign-in; the provider's client knows the callback, links in pages know the others. */
final class Addresses {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_UP = "/sign-up";
    static final String CALLBACK = "/sign-in/callback";
    static final String SIGN_OUT = "/sign-out";

    /** Where the provider itself says that a session is over. */
    static final String BACK_CHANNEL = "/sign-out/back-channel";

    /** Where the link in an invitation's mail leads. */
    static final String INVITATION = "/invitation";

    static final String SIGNED_OUT = "/signed-out";

    static final String WELCOME = "/app/welcome";
    static final String WAYS_IN = "/app/profile/sign-in";
    static final String PROFILE = "/app/profile/details";
    static final String PROJECTS = "/app/projects/list";

    /** Where who has an invitation at hand accepts it. */
    static final String JOIN = "/app/join";

    /** Where a member of several accounts changes from one to another. */
    static final String CHANGE_ACCOUNT = "/app/account/switch";

    /** Says to a form that its page was of another account than the session is now. */
    static final String OTHER_ACCOUNT = "/app/account/other";

    /** Says to somebody that he is no member any more. */
    static final String LEFT = "/app/account/left";

    static final String STAFF_HOME = "/staff/home";

    /** Says that what a signed-in person may do can't be confirmed just now. */
    static final String UNCONFIRMED = "/public/errors/503?rights=unknown";

    /** Says that a part of Stoa does not answer, and not which. */
    static final String AWAY = "/public/errors/503";

    private static final Set<String> OF_PROGRAMS = Set.of("/api", "/dev");

    private Addresses() {}

    /** Whether programs ask here, by a customer ID: no session is looked at, made or changed. */
    static boolean isForPrograms(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OF_PROGRAMS.stream().anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
    }

    /** Whether the request may end with another person than it began with, so that it is nobody's. */
    static boolean changesSession(String path) {
        return path.startsWith(SIGN_IN) || path.equals(SIGN_UP) || path.startsWith(SIGN_OUT);
    }
}
