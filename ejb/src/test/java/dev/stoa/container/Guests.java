// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.access.Caller;
import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.InvitationId;
import dev.stoa.membership.InvitationKey;
import dev.stoa.membership.Invitations;
import dev.stoa.membership.InvitedAddress;
import dev.stoa.membership.Joining;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.NewInvitation;
import dev.stoa.membership.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** People who are invited by mail and do what the mail asks them to. */
@ApplicationScoped
class Guests {

    private static final Pattern LINK =
            Pattern.compile("https://console\\.example\\.com/invitation\\?token=([A-Za-z0-9_-]{43})\\s");

    @Inject
    Invitations invitations;

    @Inject
    Joining joining;

    @Inject
    Roles roles;

    @Inject
    People people;

    @Inject
    FakePost post;

    /** Somebody new, with an address of his own that he has proven. */
    static Person somebody() {
        return called(UUID.randomUUID() + "@example.com");
    }

    static Person called(String address) {
        var subject = UUID.randomUUID().toString();
        return new Person(subject, Optional.of(address), "Bob", "", Optional.empty(), "en");
    }

    MemberRole role(Company company, String name) throws Exception {
        return people.as(company.tenant(), company.admin(), roles::list).stream()
                .filter(line -> line.label().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    InvitationId invite(Company company, Caller inviter, Person guest, String role) throws Exception {
        var asked =
                new NewInvitation(new InvitedAddress(guest.email().orElseThrow()), role(company, role), Locale.ENGLISH);
        return people.as(company.tenant(), inviter, () -> invitations.send(asked));
    }

    /** What the link in the next mail to this person finds. */
    InvitationKey mailed(Person guest) throws InterruptedException {
        var mail = post.next(guest.email().orElseThrow());
        var link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("no link in " + mail.text());
        }
        return InvitationKey.ofSecret(link.group(1)).orElseThrow();
    }

    /** Invites somebody, who accepts at once. */
    Person joined(Company company, String role) throws Exception {
        var guest = somebody();
        invite(company, company.admin(), guest, role);
        accept(mailed(guest), guest);
        return guest;
    }

    Account accept(InvitationKey key, Person guest) throws Exception {
        return people.withoutTenant(new Caller.Newcomer(guest.subject()), () -> joining.accept(key, guest));
    }
}
