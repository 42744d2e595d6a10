// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import com.nimbusds.oauth2.sdk.id.State;
import dev.stoa.access.Operation;
import dev.stoa.access.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Operations that wait while the person proves who he is: a page leaves one here, and finishes it when he is back. They
 * live in his session; each is finished once.
 */
@ApplicationScoped
public class Confirmations {

    /** The parameter by which the page is told, on the way back, which operation was confirmed. */
    public static final String PARAMETER = "confirmed";

    @Inject
    SessionLocks locks;

    /**
     * Keeps what was asked for until it is confirmed.
     *
     * @param page the own path to come back to
     * @return the own address to which the browser must be sent
     */
    public String leaveFor(HttpServletRequest request, Operation operation, String page, List<TypedValue> typed) {
        var session = BrowserSession.of(request).orElseThrow();
        var person = session.signIn().orElseThrow().person().subject();
        var id = new State().getValue();
        var asked = new PendingOperation(id, person, operation, page, typed, Instant.EPOCH);
        inTurn(session, all -> all.with(asked));
        return Addresses.SIGN_IN + "?confirm=" + id;
    }

    /** The operation of this name that the person has confirmed and not finished yet. */
    public Optional<PendingOperation> confirmed(HttpServletRequest request, String id) {
        return asked(request, id).filter(PendingOperation::isProven);
    }

    /** The proof for the operation of this name; nobody gets it again. */
    public Optional<Proof> takeProof(HttpServletRequest request, String id) {
        var session = BrowserSession.of(request);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        return locks.inTurn(session.get().session().getId(), () -> {
            var found = confirmed(request, id);
            session.get().keep(session.get().operations().without(id));
            return found.map(PendingOperation::proof);
        });
    }

    /** The operation of this name that the person who is signed in has asked for, confirmed or not. */
    Optional<PendingOperation> asked(HttpServletRequest request, String id) {
        return BrowserSession.of(request)
                .flatMap(session -> session.operations().of(id).filter(isOf(session)));
    }

    /** The person has proved who he is, at this moment, for the operation of this name, if it still waits. */
    Optional<PendingOperation> confirm(HttpServletRequest request, String id, Instant at) {
        var asked = asked(request, id);
        asked.ifPresent(
                operation -> inTurn(BrowserSession.of(request).orElseThrow(), all -> all.with(operation.provenAt(at))));
        return asked;
    }

    private static Predicate<PendingOperation> isOf(BrowserSession session) {
        var person = session.signIn().map(signIn -> signIn.person().subject());
        return operation -> person.filter(operation.person()::equals).isPresent();
    }

    private void inTurn(BrowserSession session, Function<PendingOperations, PendingOperations> change) {
        locks.inTurn(session.session().getId(), () -> {
            session.keep(change.apply(session.operations()));
            return true;
        });
    }
}
