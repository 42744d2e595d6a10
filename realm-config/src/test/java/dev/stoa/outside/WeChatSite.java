// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** WeChat: everything by GET, JSON called text, every failure with status 200, and no word from who refuses. */
final class WeChatSite extends Site {

    private static final int LONGEST_STATE_BYTES = 128;

    WeChatSite(String base) {
        super(base);
    }

    @Override
    String name() {
        return "WeChat";
    }

    @Override
    List<Person> people() {
        return List.of(
                new Person("li-wei", "李伟", "", false, List.of(), true),
                new Person("wang-fang", "王芳🌸", "", false, List.of(), false));
    }

    @Override
    String signInPath() {
        return "/connect/qrconnect";
    }

    /** Nobody is the client of a request whose state WeChat would cut off. */
    @Override
    String clientOf(Visit visit) {
        var state = visit.query("state").getBytes(StandardCharsets.UTF_8);
        return state.length <= LONGEST_STATE_BYTES ? visit.query("appid") : "";
    }

    @Override
    Map<String, String> refusal() {
        return Map.of();
    }

    @Override
    boolean answer(Visit visit, String path) throws IOException {
        switch (path) {
            case "/api/sns/oauth2/access_token" -> text(visit, token(visit));
            case "/api/sns/userinfo" -> text(visit, profile(visit));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void text(Visit visit, Map<String, Object> answer) throws IOException {
        visit.send(200, "text/plain", Json.of(answer));
    }

    private Map<String, Object> token(Visit visit) {
        if (!visit.query("appid").equals(CLIENT)) {
            return error(40013, "invalid appid");
        }
        if (!visit.query("secret").equals(SECRET)) {
            return error(40125, "invalid appsecret");
        }
        return grants().redeem(visit.query("code"))
                .map(grant -> known(
                        grant.person(),
                        Map.of(
                                "access_token",
                                grants().token(grant.person()),
                                "expires_in",
                                7200,
                                "refresh_token",
                                "not-used",
                                "scope",
                                "snsapi_login")))
                .orElseGet(() -> error(40029, "invalid code"));
    }

    private Map<String, Object> profile(Visit visit) {
        return grants().bearer(visit.query("access_token"))
                .filter(person -> openId(person).equals(visit.query("openid")))
                .map(person -> known(person, Map.of("nickname", person.name(), "sex", 0, "headimgurl", "")))
                .orElseGet(() -> error(40001, "invalid credential"));
    }

    private static Map<String, Object> known(Person person, Map<String, Object> more) {
        var answer = new LinkedHashMap<>(more);
        answer.put("openid", openId(person));
        if (person.shared()) {
            answer.put("unionid", person.token("union"));
        }
        return answer;
    }

    private static String openId(Person person) {
        return person.token("open");
    }

    private static Map<String, Object> error(int code, String message) {
        return Map.of("errcode", code, "errmsg", message);
    }
}
