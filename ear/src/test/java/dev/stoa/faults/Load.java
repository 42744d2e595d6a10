// SPDX-License-Identifier: Apache-2.0
package dev.stoa.faults;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Person;
import dev.stoa.system.PlainBrowser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who open accounts and create projects side by side, until a server is gone; remembers what was confirmed. */
final class Load {

    private static final int WORKERS = 4;
    private static final int PROJECTS_EACH = 3;

    private final LocalPlatform platform;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final List<Future<?>> running = new ArrayList<>();
    private final Confirmed confirmed = new Confirmed();
    private volatile boolean over;

    private Load(LocalPlatform platform) {
        this.platform = platform;
    }

    static Load on(LocalPlatform platform) {
        var load = new Load(platform);
        for (var worker = 0; worker < WORKERS; worker++) {
            load.running.add(load.workers.submit(load::work));
        }
        return load;
    }

    private void work() {
        while (!over) {
            try {
                turn();
            } catch (IOException e) {
                over = over || confirmed.steps() > 0;
                confirmed.failed(e);
            }
        }
    }

    private void turn() throws IOException {
        var person = Person.appear(platform);
        var browser = new PlainBrowser();
        confirmed.appeared(person);
        person.signIn(platform, browser);
        confirmed.signedIn(person);
        for (var number = 1; number <= PROJECTS_EACH && !over; number++) {
            var name = "Project " + number;
            person.createProject(platform, browser, name);
            confirmed.created(person, name);
        }
    }

    /** Returns when so many steps were confirmed in all; the others are then in the middle of theirs. */
    void awaitSteps(int steps) throws InterruptedException {
        confirmed.awaitSteps(steps);
    }

    /** Returns when nobody sends anything any more. */
    Confirmed end() throws InterruptedException, ExecutionException {
        over = true;
        workers.shutdown();
        for (var worker : running) {
            worker.get();
        }
        return confirmed;
    }
}
