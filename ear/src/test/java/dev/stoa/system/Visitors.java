// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of one test; they go home when JUnit closes the test's store. */
final class Visitors implements AutoCloseable {

    private final List<Visitor> all = new ArrayList<>();

    void add(Visitor visitor) {
        all.add(visitor);
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
