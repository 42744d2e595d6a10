// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * GitHub: a form for an answer unless JSON is asked for, status 200 for a wrong code, addresses on a list of their own.
 */
final class GitHubSite extends Site {

    GitHubSite(String base) {
        super(base);
    }

    @Override
    String name() {
        return "GitHub";
    }

    @Override
    List<Person> people() {
        return List.of(
                new Person("ada", "Ada Lovelace", "ada@github.example", true, List.of(), true),
                new Person("grace", "", "grace@github.example", true, List.of("hopper@github.example"), false),
                new Person("mallory", "Mallory", "mallory@github.example", false, List.of(), false));
    }

    @Override
    String signInPath() {
        return "/login/oauth/authorize";
    }

    @Override
    String clientOf(Visit visit) {
        return visit.query("client_id");
    }

    @Override
    Map<String, String> refusal() {
        return Map.of("error", "access_denied", "error_description", "The user has denied your application access.");
    }

    @Override
    boolean answer(Visit visit, String path) throws IOException {
        switch (path) {
            case "/login/oauth/access_token" -> token(visit);
            case "/api/user" -> api(visit, GitHubSite::profile);
            case "/api/user/emails" -> api(visit, GitHubSite::addresses);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void token(Visit visit) throws IOException {
        var client = visit.form("client_id").equals(CLIENT)
                && visit.form("client_secret").equals(SECRET);
        var grant = grants().redeem(visit.form("code"))
                .filter(given -> given.redirectUri().equals(visit.form("redirect_uri")));
        if (!client) {
            answerToken(visit, Map.of("error", "incorrect_client_credentials"));
        } else if (grant.isEmpty()) {
            answerToken(visit, Map.of("error", "bad_verification_code"));
        } else {
            var token = "gho_" + grants().token(grant.get().person());
            answerToken(visit, Map.of("access_token", token, "scope", "read:user,user:email", "token_type", "bearer"));
        }
    }

    private static void answerToken(Visit visit, Map<String, String> answer) throws IOException {
        if (visit.header("Accept").contains("json")) {
            visit.json(200, answer);
        } else {
            visit.send(200, "application/x-www-form-urlencoded; charset=utf-8", Visit.encoded(answer));
        }
    }

    private void api(Visit visit, Resource resource) throws IOException {
        var token = visit.bearer();
        var person =
                token.startsWith("gho_") ? grants().bearer(token.substring("gho_".length())) : Optional.<Person>empty();
        if (visit.header("User-Agent").isEmpty()) {
            visit.send(403, "text/html", "Request forbidden by administrative rules. Send a User-Agent.");
        } else if (person.isEmpty()) {
            visit.json(401, Map.of("message", "Bad credentials"));
        } else {
            visit.json(200, resource.of(person.get()));
        }
    }

    private static Object profile(Person person) {
        var profile = new LinkedHashMap<String, @Nullable Object>();
        profile.put("login", person.login());
        profile.put("id", Long.parseLong(person.number()));
        profile.put("name", person.name().isEmpty() ? null : person.name());
        profile.put("email", person.shared() ? person.email() : null);
        return profile;
    }

    private static Object addresses(Person person) {
        var all = new ArrayList<Map<String, Object>>();
        person.others().forEach(other -> all.add(address(other, false, true)));
        if (!person.email().isEmpty()) {
            all.add(address(person.email(), true, person.verified()));
        }
        return all;
    }

    private static Map<String, Object> address(String email, boolean primary, boolean verified) {
        return Map.of("email", email, "primary", primary, "verified", verified);
    }

    /** What the API tells of a person. */
    private interface Resource {

        Object of(Person person);
    }
}
