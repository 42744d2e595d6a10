// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.notifications.Mail;
import dev.stoa.projects.ProjectNotFound;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailsIT {

    private static final Caller ANYONE = new Caller.Anonymous();

    private final String address = UUID.randomUUID() + "@example.com";

    @Inject
    People people;

    @Inject
    Probe probe;

    @Inject
    FakePost post;

    @Inject
    Owner owner;

    @Test
    void goOutOnceAfterTheCommit() throws Exception {
        people.withoutTenant(ANYONE, () -> probe.mail(mail()));

        assertThat(post.next(address).subject()).isEqualTo("Your Stoa data was downloaded");
        people.withoutTenant(ANYONE, () -> probe.mail(mail("another-" + address)));
        post.next("another-" + address);
        assertThat(post.delivered(address)).as("more of the first").isZero();
    }

    @Test
    void stayWhereTheyAreWhenTheReasonForThemIsRolledBack() throws Exception {
        assertThatThrownBy(() -> people.withoutTenant(ANYONE, () -> probe.mailThenRefuse(mail())))
                .isInstanceOf(ProjectNotFound.class);

        people.withoutTenant(ANYONE, () -> probe.mail(mail("later-" + address)));
        post.next("later-" + address);
        assertThat(post.delivered(address)).isZero();
    }

    @Test
    void areTriedAgainAsTheSameMailWhenTheServerIsBack() throws Exception {
        post.isAwayFor(address);
        people.withoutTenant(ANYONE, () -> probe.mail(mail()));
        var first = post.nextTry(address);

        post.isBackFor(address);
        assertThat(owner.change("update notifications.outgoing_mail set due_at = now() where id = '" + first + "'"))
                .as("mails that wait")
                .isOne();

        assertThat(post.nextTry(address)).isEqualTo(first);
        assertThat(post.next(address).text()).contains("2026");
    }

    @Test
    void areGivenUpWhenTheServerRefusesThemForGood() throws Exception {
        post.doesNotKnow(address);
        people.withoutTenant(ANYONE, () -> probe.mail(mail()));
        post.nextTry(address);

        people.withoutTenant(ANYONE, () -> probe.mail(mail("next-" + address)));
        post.next("next-" + address);
        assertThat(owner.ask("select id from notifications.outgoing_mail where recipient = '" + address + "'"))
                .isEmpty();
    }

    @Test
    void areOutOfTheServersReach() {
        assertThatThrownBy(() -> people.withoutTenant(
                        ANYONE, () -> probe.query("select recipient from notifications.outgoing_mail")))
                .hasStackTraceContaining("permission denied");
    }

    private Mail mail() {
        return mail(address);
    }

    private static Mail mail(String to) {
        return new Mail(to, Locale.ENGLISH, "data-exported", List.of("21 Nov 2026"), Optional.empty());
    }
}
