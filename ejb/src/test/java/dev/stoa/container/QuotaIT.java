// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.access.StaffRole;
import dev.stoa.projects.MakerIsNoChecker;
import dev.stoa.projects.OwnAccount;
import dev.stoa.projects.ProjectQuotaReached;
import dev.stoa.projects.Projects;
import dev.stoa.projects.ProjectsConfined;
import dev.stoa.projects.QuotaAsk;
import dev.stoa.projects.QuotaLimitInvalid;
import dev.stoa.projects.QuotaPlace;
import dev.stoa.projects.QuotaRequestId;
import dev.stoa.projects.QuotaRequestMoved;
import dev.stoa.projects.QuotaRequestNotFound;
import dev.stoa.projects.QuotaRequestOpen;
import dev.stoa.projects.QuotaRequestState;
import dev.stoa.projects.QuotaRequests;
import dev.stoa.projects.QuotaReview;
import dev.stoa.projects.WaitingQuotaRequest;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account asks for more projects, and two of the operator's staff give them to it. */
@ExtendWith(ArquillianExtension.class)
class QuotaIT {

    private static final QuotaAsk TWENTY = new QuotaAsk(20, "We grow");

    @Inject
    People people;

    @Inject
    Owner owner;

    @Inject
    Probe probe;

    @Inject
    Projects projects;

    @Inject
    QuotaRequests requests;

    @Inject
    QuotaReview review;

    private TenantId adas = new TenantId(1);
    private String company = "";

    @BeforeEach
    void adaHasAnAccount() throws Exception {
        adas = people.newTenant();
        company = owner.ask("select company_id from tenancy.tenant where id = " + adas)
                .orElseThrow();
    }

    @Test
    void isRaisedByTwoOfTheStaff() throws Exception {
        for (var number = 1; number <= 10; number++) {
            create("No " + number);
        }
        assertThatThrownBy(() -> create("No 11")).isInstanceOf(ProjectQuotaReached.class);
        var id = ask();

        as("sam", () -> review.propose(company, id, 11, "A good customer"));
        as("sue", () -> review.grant(company, id));

        assertThat(people.as(adas, () -> projects.quota()).limit()).isEqualTo(11);
        create("No 11");
        assertThatThrownBy(() -> create("No 12")).isInstanceOf(ProjectQuotaReached.class);
        assertThat(state()).isEqualTo(QuotaRequestState.GRANTED);
        assertThat(trail())
                .contains("QuotaRequests.ask ada", "QuotaReview.propose staff:sam", "QuotaReview.grant staff:sue");
    }

    @Test
    void isNotRaisedByWhoProposedIt() throws Exception {
        var id = ask();
        as("sam", () -> review.propose(company, id, 20, "A good customer"));

        assertThatThrownBy(() -> as("sam", () -> review.grant(company, id))).isInstanceOf(MakerIsNoChecker.class);
        assertThatThrownBy(() -> people.as(adas, () -> probe.change("""
                update projects.quota_request set state = 'GRANTED', decided_by = proposed_by, decided_at = now()
                """)))
                .rootCause()
                .hasMessageContaining("a_maker_is_no_checker");
        assertThatThrownBy(() -> people.as(adas, () -> probe.change("update projects.quota set project_limit = 20")))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(people.as(adas, () -> projects.quota()).limit()).isEqualTo(10);
    }

    @Test
    void isProposedOnceAlsoByTwoAtOnce() throws Exception {
        var id = ask();

        var outcomes = people.atOnce(2, adas, staff("sam"), number -> () -> {
            review.propose(company, id, 20 + number, "Of course");
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(QuotaRequestMoved.class::isInstance).hasSize(1);
    }

    @Test
    void isEitherGrantedOrDeclined() throws Exception {
        var id = ask();
        as("sam", () -> review.propose(company, id, 20, "A good customer"));

        var outcomes = people.atOnce(2, adas, staff("sue"), number -> () -> {
            if (number == 0) {
                review.grant(company, id);
            } else {
                review.decline(company, id, "No");
            }
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(QuotaRequestMoved.class::isInstance).hasSize(1);
        var granted = state() == QuotaRequestState.GRANTED;
        assertThat(people.as(adas, () -> projects.quota()).limit()).isEqualTo(granted ? 20 : 10);
    }

    @Test
    void isAskedForOnceAtATime() throws Exception {
        var outcomes = people.atOnce(4, adas, number -> () -> requests.ask(TWENTY));

        assertThat(outcomes).filteredOn(QuotaRequestId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(QuotaRequestOpen.class::isInstance).hasSize(3);

        var open = people.as(adas, () -> requests.situation()).latest().orElseThrow();
        people.as(adas, done(() -> requests.withdraw(open.id())));
        assertThat(ask()).isNotEqualTo(open.id());
    }

    @Test
    void isForMoreThanThereIs() {
        assertThatThrownBy(() -> people.as(adas, () -> requests.ask(new QuotaAsk(10, "Why not"))))
                .isInstanceOf(QuotaLimitInvalid.class);
    }

    @Test
    void isNotAskedForByWhoMakesNoProjects() {
        var bob = new Caller.Member("bob", Set.of(Permission.values()), ProjectScope.of(Set.of()), Instant.now());

        assertThatThrownBy(() -> people.as(adas, bob, () -> requests.ask(TWENTY)))
                .isInstanceOf(ProjectsConfined.class);
    }

    @Test
    void isNotDecidedByAMemberOfTheAccount() throws Exception {
        people.as(adas, () -> probe.change("""
                insert into membership.role (tenant_id, id, name, created_at)
                values (%s, gen_random_uuid(), 'Any', now())
                """.formatted(adas)));
        people.as(adas, () -> probe.change("""
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, 'sam', id, now() from membership.role
                """));
        var id = ask();

        assertThatThrownBy(() -> as("sam", () -> review.propose(company, id, 20, "Me")))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> as("sam", () -> review.decline(company, id, "Me")))
                .isInstanceOf(OwnAccount.class);
    }

    @Test
    void waitsInTheQueueUntilItIsDecided() throws Exception {
        var id = ask();
        assertThat(waiting(id)).map(WaitingQuotaRequest::state).contains(QuotaRequestState.WAITING);

        as("sam", () -> review.propose(company, id, 20, "A good customer"));
        assertThat(waiting(id)).map(WaitingQuotaRequest::state).contains(QuotaRequestState.PROPOSED);

        as("sue", () -> review.decline(company, id, "Too many unused"));
        assertThat(waiting(id)).isEmpty();
        assertThat(people.as(adas, () -> requests.situation())
                        .latest()
                        .orElseThrow()
                        .declinedBecause())
                .contains("Too many unused");
    }

    @Test
    void isLookedAtUnderItsAccountOnly() throws Exception {
        var id = ask();
        var other = owner.ask("select company_id from tenancy.tenant where id = " + people.newTenant())
                .orElseThrow();

        var found = asStaff("sam", () -> review.look(company, id));
        assertThat(found.companyName()).isEqualTo("Ada Ltd");
        assertThat(found.request().ask()).isEqualTo(TWENTY);
        assertThatThrownBy(() -> asStaff("sam", () -> review.look(other, id))).isInstanceOf(QuotaRequestNotFound.class);
        assertThatThrownBy(() -> asStaff("sam", () -> review.look("12", id))).isInstanceOf(QuotaRequestNotFound.class);
    }

    private QuotaRequestId ask() throws Exception {
        return people.as(adas, () -> requests.ask(TWENTY));
    }

    private QuotaRequestState state() throws Exception {
        return people.as(adas, () -> requests.situation())
                .latest()
                .orElseThrow()
                .state();
    }

    private void create(String name) throws Exception {
        people.as(adas, () -> projects.create(Asked.project(name)));
    }

    private List<String> trail() throws Exception {
        return people.as(adas, () -> probe.query("select action || ' ' || caller from audit.entry")).stream()
                .map(Object::toString)
                .toList();
    }

    private Optional<WaitingQuotaRequest> waiting(QuotaRequestId id) throws Exception {
        var all = new ArrayList<WaitingQuotaRequest>();
        var after = Optional.<QuotaPlace>empty();
        do {
            var begin = after;
            var page = asStaff("sam", () -> review.waiting(begin));
            all.addAll(page.lines());
            after = page.next();
        } while (after.isPresent());
        return all.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private void as(String subject, Runnable call) throws Exception {
        asStaff(subject, done(call));
    }

    private <T> T asStaff(String subject, Callable<T> call) throws Exception {
        return people.withoutTenant(staff(subject), call);
    }

    private static Caller staff(String subject) {
        return new Caller.Staff(subject, Set.of(StaffRole.SUPPORT), Instant.now());
    }

    private static Callable<String> done(Runnable call) {
        return () -> {
            call.run();
            return "done";
        };
    }
}
