// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.identity.Person;
import dev.stoa.membership.Accounts;
import dev.stoa.membership.Presence;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is noted of a member who comes, and how seldom. */
@ExtendWith(ArquillianExtension.class)
class PresenceIT {

    private final String subject = UUID.randomUUID().toString();

    @Inject
    Accounts accounts;

    @Inject
    Presence presence;

    @Inject
    People people;

    @Inject
    Probe probe;

    private TenantId tenant;

    @BeforeEach
    void openAccount() {
        tenant = accounts.accountOf(ada("Ada", "ada@example.com")).tenant();
    }

    @Test
    void isUnknownBeforeTheMemberComes() throws Exception {
        assertThat(kept("name || '/' || second_factor || '/' || coalesce(last_active_at::text, 'never')"))
                .containsExactly("/false/never");
    }

    @Test
    void keepsWhatTheTokensSay() throws Exception {
        presence.note(tenant, ada("Ada King", "ada@example.com"), true);

        assertThat(kept("name || '/' || email || '/' || language || '/' || second_factor"))
                .containsExactly("Ada King/ada@example.com/zh-CN/true");
        assertThat(kept("(last_active_at > now() - interval '1 minute')::text")).containsExactly("true");
    }

    @Test
    void writesNothingForAMemberWhoWasSeenAMomentAgo() throws Exception {
        presence.note(tenant, ada("Ada", "ada@example.com"), false);
        var first = kept("xmin::text");
        presence.note(tenant, ada("Ada", "ada@example.com"), false);
        assertThat(kept("xmin::text")).isEqualTo(first);

        change("update membership.member set last_active_at = now() - interval '5 minutes 1 second'");
        presence.note(tenant, ada("Ada", "ada@example.com"), false);

        assertThat(kept("(last_active_at > now() - interval '1 minute')::text")).containsExactly("true");
    }

    @Test
    void writesWhatIsNewAtOnce() throws Exception {
        presence.note(tenant, ada("Ada", "ada@example.com"), false);
        presence.note(tenant, ada("Augusta", ""), true);

        assertThat(kept("name || '/' || coalesce(email, 'none') || '/' || second_factor"))
                .containsExactly("Augusta/none/true");
    }

    @Test
    void cutsWhatIsTooLong() throws Exception {
        presence.note(tenant, ada("x".repeat(300), "y".repeat(300) + "@example.com"), false);

        assertThat(kept("length(name) || '/' || coalesce(email, 'none')")).containsExactly("255/none");
    }

    @Test
    void isNotedAlsoByARequestThatWorksForAnotherAccount() throws Exception {
        people.as(people.newTenant(), () -> {
            presence.note(tenant, ada("Ada", "ada@example.com"), true);
            return true;
        });

        assertThat(kept("name || '/' || second_factor")).containsExactly("Ada/true");
    }

    @Test
    void leavesNoTraceOfAStranger() throws Exception {
        var stranger = new Person("stranger", Optional.empty(), "Eve", "", Optional.empty(), "");

        presence.note(tenant, stranger, true);

        assertThat(kept("subject")).containsExactly(subject);
    }

    private List<Object> kept(String columns) throws Exception {
        return people.as(tenant, () -> List.copyOf(probe.query("select " + columns + " from membership.member")));
    }

    private void change(String sql) throws Exception {
        people.as(tenant, () -> probe.change(sql));
    }

    private Person ada(String name, String email) {
        return new Person(
                subject,
                Optional.of(email).filter(text -> !text.isEmpty()),
                name,
                "Engines",
                Optional.empty(),
                "zh-CN");
    }
}
