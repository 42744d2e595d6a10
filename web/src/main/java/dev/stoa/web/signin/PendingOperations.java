// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.stoa.access.Operation;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The operations of one session that wait for a proof, oldest first; few, for a session must stay small. Kept as text,
 * so that the session can move between servers.
 */
record PendingOperations(List<PendingOperation> all) {

    static final int MOST = 3;

    /** What is typed in all of them together; a single one may be larger. */
    private static final int LARGEST = 30_000;

    PendingOperations {
        all = List.copyOf(all);
    }

    PendingOperations with(PendingOperation next) {
        var kept = new ArrayList<>(without(next.id()).all);
        kept.add(next);
        while (kept.size() > MOST || (kept.size() > 1 && size(kept) > LARGEST)) {
            kept.remove(0);
        }
        return new PendingOperations(kept);
    }

    PendingOperations without(String id) {
        return new PendingOperations(
                all.stream().filter(each -> !each.id().equals(id)).toList());
    }

    Optional<PendingOperation> of(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    String encode() {
        return JSONObjectUtils.toJSONString(
                Map.of("all", all.stream().map(PendingOperations::written).toList()));
    }

    static PendingOperations decode(String text) {
        try {
            return new PendingOperations(
                    Stream.of(JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(text), "all"))
                            .map(PendingOperations::read)
                            .toList());
        } catch (ParseException broken) {
            throw unreadable(broken);
        }
    }

    private static int size(List<PendingOperation> operations) {
        return operations.stream().mapToInt(PendingOperation::size).sum();
    }

    private static Map<String, Object> written(PendingOperation each) {
        return Map.of(
                "id", each.id(),
                "person", each.person(),
                "action", each.operation().action(),
                "subject", each.operation().subject(),
                "page", each.page(),
                "typed",
                        each.typed().stream()
                                .flatMap(value -> Stream.of(value.name(), value.value()))
                                .toList(),
                "provenAt", each.provenAt().toEpochMilli());
    }

    private static PendingOperation read(Map<String, Object> json) {
        try {
            var typed = JSONObjectUtils.getStringList(json, "typed");
            return new PendingOperation(
                    JSONObjectUtils.getString(json, "id"),
                    JSONObjectUtils.getString(json, "person"),
                    new Operation(
                            JSONObjectUtils.getString(json, "action"), JSONObjectUtils.getString(json, "subject")),
                    JSONObjectUtils.getString(json, "page"),
                    IntStream.range(0, typed.size() / 2)
                            .mapToObj(pair -> new TypedValue(typed.get(2 * pair), typed.get(2 * pair + 1)))
                            .toList(),
                    Instant.ofEpochMilli(JSONObjectUtils.getLong(json, "provenAt")));
        } catch (ParseException broken) {
            throw unreadable(broken);
        }
    }

    private static IllegalStateException unreadable(ParseException broken) {
        return new IllegalStateException("the session holds operations that can't be read", broken);
    }
}
