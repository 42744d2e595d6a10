// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.notifications.Mail;
import dev.stoa.notifications.Mails;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Sends mails to members, each in his language. Joins the caller's transaction, which works for their account. */
@ApplicationScoped
public class MemberMails {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mails mails;

    /**
     * Sends a mail to a member's proven address; who is no member any more, or has none, gets nothing.
     *
     * @param kind as in {@link Mail}
     * @param values what the texts name, in the member's language
     * @param page where the button leads
     */
    public void send(TenantId tenant, String subject, String kind, Function<Locale, List<String>> values, String page) {
        List<?> found = entities.createNativeQuery("""
                        select email, language from membership.member
                         where tenant_id = ?1 and subject = ?2 and email is not null
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, subject)
                .getResultList();
        found.stream().map(Object[].class::cast).forEach(row -> {
            var language = Locale.forLanguageTag((String) row[1]);
            mails.send(new Mail((String) row[0], language, kind, values.apply(language), Optional.of(page)));
        });
    }
}
