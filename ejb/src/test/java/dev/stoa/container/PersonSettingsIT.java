// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.ProjectScope;
import dev.stoa.profile.NotificationChoice;
import dev.stoa.profile.NotificationChoice.Topic;
import dev.stoa.profile.NumberStyle;
import dev.stoa.profile.PersonSettings;
import dev.stoa.profile.Settings;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PersonSettingsIT {

    private static final Settings IN_BERLIN =
            new Settings(Optional.of(ZoneId.of("Europe/Berlin")), NumberStyle.POINT_COMMA);

    @Inject
    PersonSettings settings;

    @Inject
    People people;

    private final Caller ada = someone();
    private final Caller bob = someone();

    @Test
    void areThoseOfWhoHasChosenNothing() throws Exception {
        assertThat(people.withoutTenant(ada, settings::own)).isEqualTo(Settings.UNCHOSEN);
        assertThat(people.withoutTenant(ada, settings::notifications))
                .hasSize(Topic.values().length)
                .contains(new NotificationChoice(Topic.BILLING, true, true))
                .contains(new NotificationChoice(Topic.NEWS, false, true));
    }

    @Test
    void areKeptForOneAndShownToNobodyElse() throws Exception {
        change(ada, IN_BERLIN);
        change(ada, new Settings(Optional.empty(), NumberStyle.SPACE_COMMA));

        assertThat(people.withoutTenant(ada, settings::own))
                .isEqualTo(new Settings(Optional.empty(), NumberStyle.SPACE_COMMA));
        assertThat(people.withoutTenant(bob, settings::own)).isEqualTo(Settings.UNCHOSEN);
    }

    @Test
    void followThePersonFromAccountToAccount() throws Exception {
        change(ada, IN_BERLIN);

        assertThat(people.as(people.newTenant(), ada, settings::own)).isEqualTo(IN_BERLIN);
    }

    @Test
    void keepWhatAPersonWantsToBeTold() throws Exception {
        var silent = List.of(
                new NotificationChoice(Topic.BILLING, false, false),
                new NotificationChoice(Topic.SECURITY, false, false));
        people.withoutTenant(ada, () -> {
            settings.choose(silent);
            return true;
        });

        assertThat(people.withoutTenant(ada, settings::notifications))
                .contains(new NotificationChoice(Topic.BILLING, false, false))
                .as("of his security he hears by mail, whatever he says")
                .contains(new NotificationChoice(Topic.SECURITY, true, false));
        assertThat(people.withoutTenant(bob, settings::notifications))
                .contains(new NotificationChoice(Topic.BILLING, true, true));
    }

    @Test
    void areNobodysWithoutASignIn() {
        assertThatThrownBy(() -> people.withoutTenant(new Caller.Anonymous(), settings::own))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.withoutTenant(new Caller.Job("sweeper"), settings::own))
                .isInstanceOf(NotAllowed.class);
    }

    private void change(Caller caller, Settings wanted) throws Exception {
        people.withoutTenant(caller, () -> {
            settings.change(wanted);
            return true;
        });
    }

    private static Caller someone() {
        return new Caller.Member(UUID.randomUUID().toString(), Set.of(), ProjectScope.all(), Instant.now());
    }
}
