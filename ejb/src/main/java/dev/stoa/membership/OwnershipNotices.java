// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.notifications.Mail;
import dev.stoa.notifications.Mails;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells those concerned how it stands with an account and its owner: on the page and by mail. */
@ApplicationScoped
class OwnershipNotices {

    private static final String PAGE = "/app/members/ownership";

    @Inject
    CurrentTenant tenant;

    @Inject
    MemberRows members;

    @Inject
    RuleStore rules;

    @Inject
    Mails mails;

    AccountOwner inWords(KnownOwner known) {
        return new AccountOwner(
                known.owner(),
                called(known.owner()),
                known.lastingOffer().map(offer -> party(offer, offer.at().plus(KnownOwner.OFFERED_FOR))),
                known.lastingHandOver().map(done -> party(done, done.at().plus(KnownOwner.TAKEN_BACK_FOR))));
    }

    void offered(KnownOwner known) {
        known.lastingOffer().ifPresent(offer -> send(offer.member(), "ownership-offered", known.owner(), known.now()));
    }

    void takenOver(KnownOwner after) {
        after.lastingHandOver().ifPresent(done -> {
            var until = done.at().plus(KnownOwner.TAKEN_BACK_FOR);
            send(done.member(), "ownership-handed-over", after.owner(), until);
            send(after.owner(), "ownership-taken-over", done.member(), until);
        });
    }

    void takenBack(KnownOwner before, KnownOwner after) {
        send(before.owner(), "ownership-taken-back", after.owner(), before.now());
        send(after.owner(), "ownership-taken-back", after.owner(), before.now());
    }

    /** To a proven address only; who has none sees it on the page. */
    private void send(MemberId to, String kind, MemberId other, Instant until) {
        members.mailbox(to).ifPresent(mailbox -> {
            var company = rules.of(tenant.id()).companyName();
            var values = List.of(called(other), company, moment(until, mailbox.language()));
            mails.send(new Mail(mailbox.address(), mailbox.language(), kind, values, Optional.of(PAGE)));
        });
    }

    private AccountOwner.Party party(KnownOwner.Step step, Instant until) {
        return new AccountOwner.Party(step.member(), called(step.member()), until);
    }

    private String called(MemberId member) {
        return members.one(member).map(MemberLine::nameAndAddress).orElse(member.subject());
    }

    private static String moment(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language)
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC";
    }
}
