// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.membership.CurrentRules;
import dev.stoa.membership.MemberMails;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNames;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Looks at one rotation: reminds who planned it if a step is due, and says when to look again. */
@ApplicationScoped
class RotationReminder {

    private static final Duration UNTIL_NEXT_REMINDER = Duration.ofDays(7);
    private static final String PAGE = "/app/projects/certificates?id=";

    @Inject
    TenantBinding binding;

    @Inject
    RotationRows rows;

    @Inject
    RotationDates dates;

    @Inject
    ProjectNames projects;

    @Inject
    CurrentRules accounts;

    @Inject
    MemberMails mails;

    @Inject
    Clock clock;

    /** A project that was deleted meanwhile has no rotation any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void lookAt(TenantId tenant, ProjectId project) {
        binding.bind(tenant);
        var name = projects.of(project);
        if (name.isEmpty()) {
            rows.remove(tenant, project);
        } else {
            dates.of(tenant, project).ifPresent(guide -> lookAt(tenant, project, guide, name.orElseThrow()));
        }
    }

    private void lookAt(TenantId tenant, ProjectId project, RotationGuide guide, String name) {
        var now = clock.instant();
        var nextAct = guide.nextAct(now);
        if (nextAct.isEmpty()) {
            rows.remove(tenant, project);
        } else if (now.isBefore(nextAct.orElseThrow())) {
            rows.lookAgain(tenant, project, nextAct.orElseThrow());
        } else {
            remind(tenant, project, guide, name);
            rows.lookAgain(tenant, project, now.plus(UNTIL_NEXT_REMINDER));
        }
    }

    private void remind(TenantId tenant, ProjectId project, RotationGuide guide, String name) {
        var now = clock.instant();
        var account = accounts.of(tenant).companyName();
        var since = guide.nextAct(now).orElse(now);
        guide.current(now)
                .ifPresent(step -> mails.send(
                        tenant,
                        guide.plan().startedBy(),
                        "rotation-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        language -> List.of(name, account, moment(since, language)),
                        PAGE + project));
    }

    private static String moment(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language)
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC";
    }
}
