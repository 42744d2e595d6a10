// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import java.util.stream.Collectors;

/** The page of a stand-in on which a developer chooses who to be. */
final class ChooserPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s (stand-in)</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 2rem auto; padding: 0 1rem; }
            fieldset { border: 1px solid #8886; border-radius: .5rem; margin: 1rem 0; padding: 1rem; }
            label { display: block; margin-bottom: .6rem; }
            input:not([type=checkbox]), button { font: inherit; width: 100%%; padding: .5rem; box-sizing: border-box; }
            button { margin-top: .5rem; cursor: pointer; }
            small { display: block; opacity: .75; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>This machine’s stand-in for %1$s. Who do you want to be?</p>
            %2$s
            <form id="someone" method="post" action="%3$s">
            <fieldset>
            <legend>Somebody else</legend>
            <label>Login <input name="login" required autocomplete="off"></label>
            <label>Name <input name="name" autocomplete="off"></label>
            <label>E-mail <input name="email" type="email" autocomplete="off"></label>
            <label><input name="verified" type="checkbox" checked> The e-mail is verified</label>
            <label><input name="shared" type="checkbox" checked> E-mail in the profile (GitHub), unionid (WeChat)</label>
            <button name="outcome" value="accept">Sign in</button>
            </fieldset>
            </form>
            <form id="refuse" method="post" action="%3$s">
            <button name="outcome" value="refuse">Cancel</button>
            <button name="outcome" value="fail">Let %1$s fail</button>
            </form>
            </body>
            </html>
            """;

    private static final String CHOICE = """
            <form method="post" action="%s">
            <input type="hidden" name="login" value="%s">
            <input type="hidden" name="name" value="%s">
            <input type="hidden" name="email" value="%s">
            <input type="hidden" name="others" value="%s">
            %s<button name="outcome" value="accept">%s<small>%s</small></button>
            </form>
            """;

    private ChooserPage() {}

    static String of(Site site, String action) {
        var choices = site.people().stream()
                .map(person -> choice(person, escaped(action)))
                .collect(Collectors.joining());
        return PAGE.formatted(site.name(), choices, escaped(action));
    }

    private static String choice(Person person, String action) {
        return CHOICE.formatted(
                action,
                escaped(person.login()),
                escaped(person.name()),
                escaped(person.email()),
                escaped(String.join(" ", person.others())),
                flag("verified", person.verified()) + flag("shared", person.shared()),
                escaped(person.name().isEmpty() ? person.login() : person.name()),
                escaped(remark(person)));
    }

    private static String remark(Person person) {
        if (person.email().isEmpty()) {
            return person.shared() ? "with a unionid" : "without a unionid";
        }
        var address = person.shared() ? person.email() : person.email() + ", not in the profile";
        return person.verified() ? address : address + ", not verified";
    }

    private static String flag(String name, boolean set) {
        return set ? "<input type=\"hidden\" name=\"" + name + "\" value=\"on\">\n" : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
