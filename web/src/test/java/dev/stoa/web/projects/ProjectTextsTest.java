// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.web.shell.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectTextsTest {

    @Test
    void everyChoiceHasItsWords() {
        var keys = Stream.of(
                        Stream.of(Stage.values()).map(each -> "stage." + each),
                        Stream.of(ProjectStatus.values()).map(each -> "status." + each),
                        Stream.of(UseCase.values()).map(each -> "useCase." + each),
                        Stream.of(AuthenticationMode.values()).map(each -> "mode." + each),
                        Stream.of(Security.Door.values()).map(Security.Door::getKey))
                .flatMap(found -> found);

        assertThat(new Texts().in(Locale.ENGLISH)).containsKeys(keys.toArray(String[]::new));
    }
}
