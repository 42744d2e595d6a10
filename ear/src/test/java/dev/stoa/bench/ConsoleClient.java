// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Reads the console's addresses: with the session of a person who signed in with a browser, or as nobody. */
final class ConsoleClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();

    private final String url;
    private final String[] headers;

    private ConsoleClient(String url, String... headers) {
        this.url = url;
        this.headers = headers;
    }

    static ConsoleClient signedIn(String url, String cookies) {
        return new ConsoleClient(url, "Accept-Encoding", "gzip", "Accept-Language", "en", "Cookie", cookies);
    }

    static ConsoleClient nobody(String url) {
        return new ConsoleClient(url, "Accept-Language", "en");
    }

    /** A page, how long it took, how many bytes came over the wire, and how many gzip makes of it. */
    record Answer(double millis, String text, int wireBytes) {

        int packedBytes() throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var packing = new GZIPOutputStream(packed)) {
                packing.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return packed.size();
        }
    }

    /** Anything but 200 is an error: a redirect, too, would be a quick answer to the wrong question. */
    Answer get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(10))
                .headers(headers)
                .build();
        var begin = System.nanoTime();
        var response = HTTP.send(request, BodyHandlers.ofByteArray());
        var millis = (System.nanoTime() - begin) / 1e6;
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + ": "
                    + response.headers().firstValue("Location").orElse(""));
        }
        var packed =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new Answer(millis, packed ? unpacked(response.body()) : text(response.body()), response.body().length);
    }

    private static String unpacked(byte[] body) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return text(unpacking.readAllBytes());
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
