// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.NewProject;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import java.util.List;

/** Projects that people ask for. */
final class Asked {

    private Asked() {}

    static NewProject project(String name) {
        return new NewProject(name, UseCase.GAMING, Stage.TESTING, AuthenticationMode.APP_ID_AND_TOKEN);
    }

    static NewProject labelledProject(String name, String... labels) {
        return new NewProject(
                name, UseCase.GAMING, Stage.TESTING, AuthenticationMode.APP_ID_AND_TOKEN, List.of(labels));
    }

    static NewProject liveProject(String name) {
        return new NewProject(name, UseCase.EDUCATION, Stage.LIVE, AuthenticationMode.APP_ID_AND_TOKEN);
    }

    static NewProject projectWithoutCertificate(String name) {
        return new NewProject(name, UseCase.IOT, Stage.TESTING, AuthenticationMode.APP_ID);
    }
}
