// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.EndedSession;
import dev.stoa.identity.EndedSession.Scope;
import dev.stoa.identity.EndedSessions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has ended, told to one node that has no database. */
final class ToldSessions extends EndedSessions {

    final Map<String, EndedSession> told = new LinkedHashMap<>();

    @Override
    public boolean end(String tokenId, EndedSession ended) {
        return told.putIfAbsent(tokenId, ended) == null;
    }

    @Override
    public boolean has(String sessionId, String subject, Instant authenticatedAt) {
        return told.values().stream()
                .anyMatch(ended -> ended.scope() == Scope.SESSION
                        ? ended.name().equals(sessionId)
                        : ended.name().equals(subject) && !authenticatedAt.isAfter(ended.saidAt()));
    }
}
