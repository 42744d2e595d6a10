// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one table, for a reader and for a program. */
final class Report {

    private static final String HEAD = "| what | unit | median | min | max | target | |\n|---|---|--:|--:|--:|--:|---|";

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
    }

    void addAll(List<Figure> more) {
        figures.addAll(more);
    }

    String markdown() {
        return Stream.concat(Stream.of(HEAD), figures.stream().map(Figure::markdown))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String json() {
        return figures.stream().map(Figure::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("bench.md"), markdown());
        Files.writeString(directory.resolve("bench.json"), json());
    }
}
