// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.RoleStamp;
import dev.stoa.tenancy.TenantId;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
import dev.stoa.web.signin.Standing.OfStaff;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInTextTest {

    @ParameterizedTest
    @MethodSource("everyStanding")
    void survivesItsText(Standing standing) {
        var signIn = new SignIn(
                new Person(
                        "subject",
                        Optional.of("ada@example.com"),
                        "Ada \"the first\" 爱达",
                        "",
                        Optional.of("+4915112345678"),
                        "zh-CN"),
                standing,
                "session",
                true,
                Instant.parse("2026-11-21T10:15:30Z"),
                Instant.parse("2026-11-21T10:20:30.123Z"));

        assertThat(SignInText.read(SignInText.write(signIn))).isEqualTo(signIn);
    }

    @Test
    void survivesItsTextWithoutAnyAddress() {
        var nobody = new Person("subject", Optional.empty(), "", "", Optional.empty(), "");
        var signIn = new SignIn(nobody, new OfStaff(Set.of()), "session", false, Instant.EPOCH, Instant.EPOCH);

        assertThat(SignInText.read(SignInText.write(signIn))).isEqualTo(signIn);
    }

    /** Java 17 cannot check a switch over a sealed type, so this test is what notices a forgotten standing. */
    @Test
    void everyStandingIsTested() {
        assertThat(everyStanding().map(Object::getClass)).contains(Standing.class.getPermittedSubclasses());
    }

    @Test
    void keepsTokensAsTheyAre() {
        var tokens = new Tokens("id.token", "access.token", "refresh.token");

        assertThat(SignInText.readTokens(SignInText.write(tokens))).isEqualTo(tokens);
    }

    @Test
    void showsNoTokenInPrint() {
        assertThat(new Tokens("id", "access", "refresh")).hasToString("Tokens[hidden]");
    }

    private static Stream<Standing> everyStanding() {
        var account = new Account(new TenantId(7), "t-7", "123456789", "Analytical \\ Engines");
        return Stream.of(
                new InAccount(
                        account, Set.of(Permission.PAY, Permission.VIEW_FINANCE), new RoleStamp(new UUID(1, 2), 3)),
                new InAccount(account, Set.of(), RoleStamp.unknown()),
                new Newcomer(),
                new OfStaff(Set.of(StaffRole.AUDITOR)));
    }
}
