// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.bench.inside.BareApplication;
import dev.stoa.bench.inside.BareResource;
import dev.stoa.bench.inside.Calls;
import dev.stoa.bench.inside.CallsServlet;
import dev.stoa.bench.inside.CreationServlet;
import dev.stoa.bench.inside.FixedListPage;
import dev.stoa.bench.inside.TrailServlet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A copy of the console with what the benchmark compares it to: the projects page with a fixed list in place of the
 * database, a static file, and a way to create many projects without rendering a page for each.
 */
final class VariantWar {

    static final String FIXED_LIST = "/app/bench/list";
    static final String STATIC_FILE = "/bench/static.txt";
    static final String CREATION = "/bench/create";

    private static final String FRAGMENTS = "/WEB-INF/includes/projects/";
    private static final int STATIC_BYTES = 25_000;

    private VariantWar() {}

    /** Makes the copy in this directory. */
    static Path of(Path war, Path directory) throws IOException {
        Files.createDirectories(directory);
        var copy = Files.copy(war, directory.resolve("stoa.war"), StandardCopyOption.REPLACE_EXISTING);
        try (var files = FileSystems.newFileSystem(copy)) {
            write(files, FIXED_LIST + ".xhtml", fixed(Files.readString(files.getPath("/app/projects/list.xhtml"))));
            for (var fragment : fragments(files)) {
                var name = "/WEB-INF/includes/bench/" + fragment.getFileName();
                write(files, name, fixed(Files.readString(fragment)));
            }
            write(files, STATIC_FILE, "x".repeat(STATIC_BYTES));
            for (var added : List.of(
                    FixedListPage.class,
                    FixedListPage.Chip.class,
                    CreationServlet.class,
                    Calls.class,
                    CallsServlet.class,
                    TrailServlet.class,
                    BareApplication.class,
                    BareResource.class)) {
                add(files, added);
            }
        }
        return copy;
    }

    /** The page with its bean, and nothing else, exchanged. */
    static String fixed(String page) {
        return page.replace("projectListPage", "fixedListPage").replace(FRAGMENTS, "/WEB-INF/includes/bench/");
    }

    private static List<Path> fragments(FileSystem files) throws IOException {
        try (var found = Files.list(files.getPath(FRAGMENTS))) {
            return found.toList();
        }
    }

    private static void write(FileSystem files, String name, String content) throws IOException {
        var path = files.getPath(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }

    private static void add(FileSystem files, Class<?> added) throws IOException {
        var name = added.getName().replace('.', '/') + ".class";
        var path = files.getPath("/WEB-INF/classes/" + name);
        try (var stream = added.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name + " is not on the class path");
            }
            Files.createDirectories(path.getParent());
            Files.copy(stream, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
