// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.tokens.InspectedResource;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The resources of one kind that a token of the second Signaling may be made to name, as they are typed. */
public class ResourceDraft implements Serializable {

    private static final int READ = 0;
    private static final int WRITE = 1;

    private final int kind;
    private @Nullable String read;
    private @Nullable String written;

    ResourceDraft(int kind) {
        this.kind = kind;
    }

    Stream<InspectedResource> resources() {
        return Stream.of(
                        new InspectedResource(kind, READ, names(read)),
                        new InspectedResource(kind, WRITE, names(written)))
                .filter(resource -> !resource.names().isEmpty());
    }

    private static List<String> names(@Nullable String typed) {
        return Stream.ofNullable(typed)
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public String getCode() {
        return new InspectedResource(kind, READ, List.of()).resourceCode();
    }

    public @Nullable String getRead() {
        return read;
    }

    public void setRead(@Nullable String read) {
        this.read = read;
    }

    public @Nullable String getWritten() {
        return written;
    }

    public void setWritten(@Nullable String written) {
        this.written = written;
    }
}
