// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.audit.TrailLine;
import dev.stoa.identity.LastWayIn;
import dev.stoa.identity.PersonName;
import dev.stoa.profile.Language;
import dev.stoa.profile.OwnData;
import dev.stoa.profile.Profile;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OwnDataIT {

    @Inject
    OwnData data;

    @Inject
    Profile profile;

    @Inject
    Projects projects;

    @Inject
    FakePost post;

    @Inject
    People people;

    private final Caller ada = someone();
    private TenantId tenant;

    @BeforeEach
    void openAccount() throws SQLException {
        tenant = people.newTenant();
    }

    @Test
    void isCopiedWhole() throws Exception {
        var copy = people.as(tenant, ada, data::copy);

        assertThat(copy.details().name()).isEqualTo("Ada");
        assertThat(copy.waysIn().providers()).containsExactly(FakeOwnAccount.GITHUB);
        assertThat(copy.sessions()).hasSize(1);
        assertThat(copy.membership()).as("nobody has made her a member").isEmpty();
        assertThat(copy.chosen().notifications()).isNotEmpty();
    }

    @Test
    void isNotCopiedWithoutATrace() throws Exception {
        people.as(tenant, ada, data::copy);

        assertThat(trail(ada)).containsExactly("REVEAL OwnData.copy");
    }

    @Test
    void isNotCopiedWithoutAMailToThePerson() throws Exception {
        people.as(tenant, ada, data::copy);

        assertThat(post.next("ada@example.com").text())
                .contains("was downloaded", "https://console.example.com/app/profile/sessions");
    }

    @Test
    void tellsWhatThePersonDidAndNothingThatOthersDid() throws Exception {
        var bob = someone();
        people.as(tenant, ada, () -> projects.create(Asked.project("Chess")));
        people.as(tenant, bob, () -> projects.create(Asked.project("Checkers")));

        assertThat(trail(ada)).containsExactly("CHANGE Projects.create");
        assertThat(people.as(people.newTenant(), ada, () -> data.trail(Optional.empty())))
                .as("of another account, in which she did nothing")
                .isEmpty();
    }

    @Test
    void tellsTheTrailPieceByPiece() throws Exception {
        for (var name : List.of("Chess", "Checkers", "Go")) {
            people.as(tenant, ada, () -> projects.create(Asked.project(name)));
        }
        var all = people.as(tenant, ada, () -> data.trail(Optional.empty()));

        assertThat(people.as(
                        tenant, ada, () -> data.trail(Optional.of(all.get(0).id()))))
                .isEqualTo(all.subList(1, 3));
        assertThat(people.as(
                        tenant, ada, () -> data.trail(Optional.of(all.get(2).id()))))
                .isEmpty();
    }

    @Test
    void isOutOfReachWithoutASignIn() {
        for (Callable<?> call : List.<Callable<?>>of(data::copy, profile::details, profile::sessions)) {
            assertThatThrownBy(() -> people.as(tenant, new Caller.Anonymous(), call))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void keepsTheLastWayInAndNotesTheAttempt() throws Exception {
        assertThatThrownBy(() -> people.as(tenant, ada, done(() -> profile.disconnect(FakeOwnAccount.GITHUB))))
                .isInstanceOf(LastWayIn.class)
                .hasMessageContaining("GitHub");

        assertThat(trail(ada)).containsExactly("REFUSAL Profile.disconnect");
    }

    @Test
    void notesANewNameButNoLanguage() throws Exception {
        people.as(tenant, ada, done(() -> profile.rename(new PersonName("Ada King"))));
        people.as(tenant, ada, done(() -> profile.speak(Language.CHINESE)));

        assertThat(trail(ada)).containsExactly("CHANGE Profile.rename");
    }

    private List<String> trail(Caller caller) throws Exception {
        return people.as(tenant, caller, () -> data.trail(Optional.empty())).stream()
                .map(OwnDataIT::words)
                .toList();
    }

    private static String words(TrailLine line) {
        return line.kind() + " " + line.action();
    }

    private static Callable<Boolean> done(Runnable call) {
        return () -> {
            call.run();
            return true;
        };
    }

    private static Caller someone() {
        return new Caller.Member(
                UUID.randomUUID().toString(), Set.of(Permission.values()), ProjectScope.all(), Instant.now());
    }
}
