// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.RoleStamp;
import dev.stoa.tenancy.TenantId;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
import dev.stoa.web.signin.Standing.OfStaff;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the session keeps as JSON text and reads it back: text can move to a server with another version. */
final class SignInText {

    private SignInText() {}

    static String write(SignIn signIn) {
        var json = new LinkedHashMap<String, Object>();
        json.put("subject", signIn.person().subject());
        json.put("name", signIn.person().name());
        json.put("company", signIn.person().companyName());
        json.put("locale", signIn.person().locale());
        signIn.person().email().ifPresent(email -> json.put("email", email));
        signIn.person().phone().ifPresent(phone -> json.put("phone", phone));
        json.put("session", signIn.sessionId());
        json.put("secondFactor", signIn.secondFactor());
        json.put("authenticatedAt", signIn.authenticatedAt().toEpochMilli());
        json.put("dueAt", signIn.dueAt().toEpochMilli());
        json.putAll(written(signIn.standing()));
        return JSONObjectUtils.toJSONString(json);
    }

    static SignIn read(String text) {
        try {
            var json = JSONObjectUtils.parse(text);
            return new SignIn(
                    person(json),
                    standing(json),
                    JSONObjectUtils.getString(json, "session"),
                    JSONObjectUtils.getBoolean(json, "secondFactor"),
                    instant(json, "authenticatedAt"),
                    instant(json, "dueAt"));
        } catch (ParseException broken) {
            throw new IllegalStateException("the session holds a sign-in that can't be read", broken);
        }
    }

    private static Person person(Map<String, Object> json) throws ParseException {
        return new Person(
                JSONObjectUtils.getString(json, "subject"),
                Optional.ofNullable(JSONObjectUtils.getString(json, "email")),
                JSONObjectUtils.getString(json, "name"),
                JSONObjectUtils.getString(json, "company"),
                Optional.ofNullable(JSONObjectUtils.getString(json, "phone")),
                JSONObjectUtils.getString(json, "locale"));
    }

    static String write(Tokens tokens) {
        return JSONObjectUtils.toJSONString(
                Map.of("id", tokens.id(), "access", tokens.access(), "refresh", tokens.refresh()));
    }

    static Tokens readTokens(String text) {
        try {
            var json = JSONObjectUtils.parse(text);
            return new Tokens(
                    JSONObjectUtils.getString(json, "id"),
                    JSONObjectUtils.getString(json, "access"),
                    JSONObjectUtils.getString(json, "refresh"));
        } catch (ParseException broken) {
            throw new IllegalStateException("the session holds tokens that can't be read");
        }
    }

    private static Map<String, Object> written(Standing standing) {
        if (standing instanceof InAccount member) {
            return written(member);
        }
        return standing instanceof OfStaff staff ? written(staff) : Map.of();
    }

    private static Map<String, Object> written(InAccount member) {
        return Map.of(
                "tenant", member.account().tenant().value(),
                "alias", member.account().alias(),
                "companyId", member.account().companyId(),
                "account", member.account().name(),
                "permissions", member.permissions().stream().map(Enum::name).toList(),
                "role", member.stamp().role().toString(),
                "roleVersion", member.stamp().version());
    }

    private static Map<String, Object> written(OfStaff staff) {
        return Map.of("staff", staff.roles().stream().map(Enum::name).toList());
    }

    private static Standing standing(Map<String, Object> json) throws ParseException {
        if (json.containsKey("staff")) {
            return new OfStaff(set(json, "staff", StaffRole::valueOf));
        }
        if (!json.containsKey("tenant")) {
            return new Newcomer();
        }
        var account = new Account(
                new TenantId(JSONObjectUtils.getLong(json, "tenant")),
                JSONObjectUtils.getString(json, "alias"),
                JSONObjectUtils.getString(json, "companyId"),
                JSONObjectUtils.getString(json, "account"));
        return new InAccount(account, set(json, "permissions", Permission::valueOf), stamp(json));
    }

    /** A session that an earlier release began knows none, and fetches its rights anew. */
    private static RoleStamp stamp(Map<String, Object> json) throws ParseException {
        return json.containsKey("role")
                ? new RoleStamp(
                        UUID.fromString(JSONObjectUtils.getString(json, "role")),
                        JSONObjectUtils.getInt(json, "roleVersion"))
                : RoleStamp.unknown();
    }

    private static <T> Set<T> set(Map<String, Object> json, String name, Function<String, T> value)
            throws ParseException {
        return JSONObjectUtils.getStringList(json, name).stream().map(value).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant instant(Map<String, Object> json, String name) throws ParseException {
        return Instant.ofEpochMilli(JSONObjectUtils.getLong(json, name));
    }
}
