// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import dev.stoa.outside.Grants.Grant;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the three stand-ins have in common: a page to choose who to be, and the way back with a code. */
abstract class Site {

    /** The console's client at each of them; a secret that everybody may know, for it opens nothing. */
    static final String CLIENT = "stoa-local";

    static final String SECRET = "stand-in-" + UUID.randomUUID();

    private final String base;
    private final Grants grants = new Grants();

    Site(String base) {
        this.base = base;
    }

    abstract String name();

    abstract List<Person> people();

    /** Answers what is no sign-in page; false when there is no such address. */
    abstract boolean answer(Visit visit, String path) throws IOException;

    /** Where people are sent to sign in, below the base. */
    abstract String signInPath();

    /** How somebody comes back who refuses. */
    abstract Map<String, String> refusal();

    abstract String clientOf(Visit visit);

    final String base() {
        return base;
    }

    final Grants grants() {
        return grants;
    }

    final void serve(Visit visit, String path) throws IOException {
        if (path.equals(signInPath())) {
            signIn(visit);
        } else if (!answer(visit, path)) {
            visit.send(404, "text/plain; charset=utf-8", "Nothing here");
        }
    }

    private void signIn(Visit visit) throws IOException {
        if (!clientOf(visit).equals(CLIENT)) {
            visit.send(400, "text/plain; charset=utf-8", "Unknown client: " + clientOf(visit));
        } else if (visit.isPost()) {
            comeBack(visit);
        } else {
            visit.send(200, "text/html; charset=utf-8", ChooserPage.of(this, base + signInPath() + rest(visit)));
        }
    }

    private static String rest(Visit visit) {
        var request = visit.pathAndQuery();
        return request.substring(request.indexOf('?'));
    }

    private void comeBack(Visit visit) throws IOException {
        var back = new LinkedHashMap<String, String>();
        switch (visit.form("outcome")) {
            case "refuse" -> back.putAll(refusal());
            case "fail" -> back.put("code", "a-code-that-is-good-for-nothing");
            default -> back.put("code", grants.code(grant(visit)));
        }
        back.put("state", visit.query("state"));
        visit.redirect(visit.query("redirect_uri") + "?" + Visit.encoded(back));
    }

    private static Grant grant(Visit visit) {
        return new Grant(
                Person.typed(visit.form()),
                visit.query("redirect_uri"),
                visit.query("nonce"),
                visit.query("code_challenge"));
    }
}
