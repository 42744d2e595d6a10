// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two browsers of one account send at the same moment what only one of them can have. */
@OnPlatform
class TwoAtOnceIT {

    private static final String MADE = "/app/projects/detail?id=";
    private static final String ASKING_FOR_MORE = "/app/projects/quota?for=";

    @Test
    void onlyOneGetsTheLastProject(Visitor ada, Visitor again, LocalPlatform platform)
            throws SQLException, InterruptedException, ExecutionException {
        ada.signsUp();
        again.signsInAs(ada);
        var account = new AccountData(platform, ada);
        account.hasProjects(9);

        var answers = atOnce(creation(ada, "Tenth"), creation(again, "Tenth, too"));

        assertThat(answers).filteredOn(answer -> answer.contains(MADE)).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.contains(ASKING_FOR_MORE))
                .hasSize(1);
        assertThat(account.projects()).hasSize(10);
    }

    @Test
    void onlyOneGetsTheNameInWhateverCase(Visitor ada, Visitor again, LocalPlatform platform)
            throws SQLException, InterruptedException, ExecutionException {
        ada.signsUp();
        again.signsInAs(ada);

        var answers = atOnce(creation(ada, "Ägypten"), creation(again, "ÄGYPTEN"));

        assertThat(answers).filteredOn(answer -> answer.contains(MADE)).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.contains("already exists"))
                .hasSize(1);
        assertThat(new AccountData(platform, ada).projects()).hasSize(1);
    }

    /** The form for a new project, filled in and not yet sent. */
    private static HttpRequest creation(Visitor visitor, String name) {
        visitor.opens("/app/projects/create");
        return FacesForm.of(visitor.page(), "project:create")
                .with("project:name:input", name)
                .with("project:useCase", "EDUCATION")
                .request();
    }

    private static List<String> atOnce(HttpRequest... requests) throws InterruptedException, ExecutionException {
        var client = HttpClient.newHttpClient();
        var line = new CyclicBarrier(requests.length);
        var senders = new ArrayList<Callable<String>>();
        for (var request : requests) {
            senders.add(() -> {
                line.await();
                return client.send(request, BodyHandlers.ofString()).body();
            });
        }
        var threads = Executors.newFixedThreadPool(requests.length);
        var answers = new ArrayList<String>();
        for (var answer : threads.invokeAll(senders)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }
}
