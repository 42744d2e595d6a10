// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditLine;
import dev.stoa.audit.AuditLog;
import dev.stoa.audit.AuditSearch;
import dev.stoa.audit.SignInRecorder;
import dev.stoa.identity.SignInEvent;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the identity provider notes of sign-ins, on the trails of the person's accounts. */
@ExtendWith(ArquillianExtension.class)
class SignInTrailIT {

    @Inject
    People people;

    @Inject
    Owner owner;

    @Inject
    AuditLog log;

    @Inject
    FakeSignInEvents provider;

    @Inject
    SignInRecorder recorder;

    private final String person = UUID.randomUUID().toString();

    @AfterEach
    void theProviderIsThere() {
        provider.goesAway(false);
    }

    @Test
    void areOnTheTrailOfEachAccountOfThePersonWithinSeconds() throws Exception {
        var one = accountOfThePerson();
        var other = accountOfThePerson();
        var third = people.newTenant();
        var event = event(SignInEvent.Type.SIGNED_IN, Instant.now());

        provider.happens(event);

        assertThat(within(one, 1)).isTrue();
        assertThat(within(other, 1)).isTrue();
        assertThat(lines(third)).isEmpty();
        var line = lines(one).get(0);
        assertThat(line.kind()).isEqualTo(AuditKind.SIGN_IN);
        assertThat(line.action()).isEqualTo("SignIn.SIGNED_IN");
        assertThat(line.caller()).isEqualTo(person);
        assertThat(line.at()).isEqualTo(event.at());
        assertThat(line.address()).contains("192.0.2.9");
    }

    @Test
    void areThereOnceHoweverOftenTheyAreTold() throws Exception {
        var account = accountOfThePerson();
        var event = event(SignInEvent.Type.SIGN_IN_FAILED, Instant.now());

        provider.happens(event);
        provider.happens(event);
        recorder.record();
        recorder.record();

        assertThat(within(account, 1)).isTrue();
        assertThat(lines(account)).hasSize(1);
    }

    @Test
    void areNotLostWhileTheProviderIsAway() throws Exception {
        var account = accountOfThePerson();

        provider.goesAway(true);
        provider.happens(event(SignInEvent.Type.PASSWORD_CHANGED, Instant.now()));
        recorder.record();
        assertThat(lines(account)).isEmpty();
        provider.goesAway(false);

        assertThat(within(account, 1)).isTrue();
    }

    @Test
    void areFoundAlthoughOneThatHappenedLaterIsThereAlready() throws Exception {
        var account = accountOfThePerson();
        provider.happens(event(SignInEvent.Type.SIGNED_IN, Instant.now()));
        assertThat(within(account, 1)).isTrue();

        provider.happens(event(SignInEvent.Type.SIGNED_OUT, Instant.now().minusSeconds(20)));

        assertThat(within(account, 2)).isTrue();
    }

    private SignInEvent event(SignInEvent.Type type, Instant at) {
        return new SignInEvent(
                UUID.randomUUID().toString(),
                at.truncatedTo(ChronoUnit.MILLIS),
                person,
                type,
                Optional.empty(),
                Optional.of("192.0.2.9"));
    }

    private TenantId accountOfThePerson() throws Exception {
        var tenant = people.newTenant();
        owner.change("set app.tenant_id = '" + tenant + "'; "
                + "insert into membership.role (tenant_id, id, name, created_at) values (" + tenant
                + ", md5('" + tenant + "')::uuid, 'Intern', now()); "
                + "insert into membership.member (tenant_id, subject, role_id, since) values (" + tenant + ", '"
                + person + "', md5('" + tenant + "')::uuid, now())");
        return tenant;
    }

    private List<AuditLine> lines(TenantId tenant) throws Exception {
        return people.as(tenant, () -> log.page(AuditSearch.all(), Optional.empty(), 10))
                .lines();
    }

    private boolean within(TenantId tenant, int lines) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (lines(tenant).size() < lines && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return lines(tenant).size() == lines;
    }
}
