// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a browser with an empty cache loads for a page.
 *
 * @param requests the page and every file it names
 * @param wireBytes all of it as it came over the wire
 * @param packedBytes all of it as gzip packs it
 */
record FirstVisit(int requests, long wireBytes, long packedBytes) {

    private static final Pattern FILE =
            Pattern.compile("<(?:link|script|img|use|image)\\b[^>]*?\\b(?:href|src)=\"([^\"#]+)");

    static FirstVisit of(ConsoleClient client, String path) throws IOException, InterruptedException {
        var answers = new ArrayList<ConsoleClient.Answer>();
        answers.add(client.get(path));
        for (var file : files(answers.get(0).text())) {
            answers.add(client.get(file));
        }
        var wireBytes = 0L;
        var packedBytes = 0L;
        for (var answer : answers) {
            wireBytes += answer.wireBytes();
            packedBytes += answer.packedBytes();
        }
        return new FirstVisit(answers.size(), wireBytes, packedBytes);
    }

    /** The files of this server, each once. */
    static Set<String> files(String page) {
        var files = new TreeSet<String>();
        FILE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(file -> file.startsWith("/"))
                .forEach(files::add);
        return files;
    }
}
