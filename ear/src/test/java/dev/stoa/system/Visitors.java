// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The people of one test; they go home when JUnit closes the test's store. */
public final class Visitors implements AutoCloseable {

    private final BiFunction<String, String, Visitor> arrival;
    private final List<Visitor> all = new ArrayList<>();

    /** @param arrival gives somebody of a name and of a language a browser */
    Visitors(BiFunction<String, String, Visitor> arrival) {
        this.arrival = arrival;
    }

    /** One more person, who reads English; for a test that can't name all of its people. */
    public Visitor newcomer(String name) {
        return newcomer(name, "en-US");
    }

    Visitor newcomer(String name, String language) {
        var visitor = arrival.apply(name, language);
        all.add(visitor);
        return visitor;
    }

    /** Writes what each of them sees now: the picture and the page's text. */
    void pictures(Path directory, String test) {
        all.forEach(visitor -> visitor.picture(directory.resolve(test + "-" + visitor.name() + ".png")));
    }

    @Override
    public void close() {
        all.forEach(Visitor::close);
    }
}
