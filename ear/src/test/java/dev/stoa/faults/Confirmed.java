// SPDX-License-Identifier: Apache-2.0
package dev.stoa.faults;

import dev.stoa.system.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What the servers have said yes to. It is kept by many threads. */
final class Confirmed {

    private static final long LONGEST_STEP_NANOS = TimeUnit.MINUTES.toNanos(3);

    private final List<Person> people = new ArrayList<>();
    private final Map<Person, List<String>> projects = new LinkedHashMap<>();
    private final List<IOException> failures = new ArrayList<>();
    private int steps;

    synchronized void appeared(Person person) {
        people.add(person);
    }

    synchronized void signedIn(Person person) {
        projects.put(person, new ArrayList<>());
        step();
    }

    synchronized void created(Person person, String project) {
        projects.computeIfAbsent(person, missing -> new ArrayList<>()).add(project);
        step();
    }

    synchronized void failed(IOException failure) {
        failures.add(failure);
        notifyAll();
    }

    private void step() {
        steps++;
        notifyAll();
    }

    synchronized int steps() {
        return steps;
    }

    synchronized void awaitSteps(int wanted) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_STEP_NANOS;
        while (steps < wanted) {
            var left = deadline - System.nanoTime();
            if (left <= 0 || failures.size() > steps + 20) {
                throw new IllegalStateException("only " + steps + " steps were confirmed: " + failures);
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Everybody who has a sign-in, whatever became of his account. */
    synchronized List<Person> people() {
        return List.copyOf(people);
    }

    /** The accounts that were confirmed, with the projects that were confirmed. */
    synchronized Map<Person, List<String>> projects() {
        return Map.copyOf(projects);
    }
}
