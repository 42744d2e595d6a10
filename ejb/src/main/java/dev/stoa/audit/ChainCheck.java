// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goes along one chain, link by link and without remembering more than the last one, and finds what does not fit. */
final class ChainCheck {

    /** Transactions and the clocks of the nodes let entries overtake each other by no more than this. */
    private static final Duration OVERTAKING = Duration.ofMinutes(15);

    private final YearMonth month;
    private final CheckpointReader checkpoints;
    private final Findings findings;
    private Link last;
    private Instant newest = Instant.MIN;
    private Optional<Link> checkpoint;

    /** A seal as it is stored, and the entry that it is for, unless that is gone. */
    record Sealed(
            UUID entry, Link link, Hash content, @Nullable Content found) {}

    ChainCheck(TenantId tenant, YearMonth month, CheckpointReader checkpoints, Findings findings) throws IOException {
        this.month = month;
        this.checkpoints = checkpoints;
        this.findings = findings;
        this.last = Link.beginning(tenant, month);
        this.checkpoint = checkpoints.next();
    }

    void follow(Sealed sealed) throws IOException {
        checkEntry(sealed);
        checkPlace(sealed);
        checkAge(sealed);
        checkAgainstCheckpoints(sealed.link());
        last = sealed.link();
        findings.countEntry();
    }

    /** After the last link there must be nothing that the head, or a checkpoint, knows more. */
    void end(Optional<Link> head) throws IOException {
        var known = head.orElse(last);
        if (known.number() == last.number() && !known.hash().equals(last.hash())) {
            findings.add(Finding.between(Fault.REWRITTEN, month, last.number(), last.number()));
        }
        while (checkpoint.isPresent()) {
            known = checkpoint.get().number() > known.number() ? checkpoint.get() : known;
            nextCheckpoint();
        }
        if (known.number() > last.number()) {
            findings.add(Finding.between(Fault.TRUNCATED, month, last.number() + 1, known.number()));
        }
        for (var forged = 0; forged < checkpoints.forged(); forged++) {
            findings.add(Finding.between(Fault.FORGED_CHECKPOINT, month, 0, 0));
        }
    }

    private void checkEntry(Sealed sealed) {
        var found = sealed.found();
        if (found == null) {
            findings.add(Finding.at(Fault.DELETED, month, sealed.link().number(), sealed.entry()));
        } else if (!found.digest().equals(sealed.content())) {
            findings.add(Finding.at(Fault.EDITED, month, sealed.link().number(), sealed.entry()));
        }
    }

    /** Where numbers are missing, the hash before is not known, and what is stored goes on as the last one known. */
    private void checkPlace(Sealed sealed) {
        var number = sealed.link().number();
        if (number > last.number() + 1) {
            findings.add(Finding.between(Fault.DELETED, month, last.number() + 1, number - 1));
        } else if (!last.next(sealed.content()).equals(sealed.link())) {
            findings.add(Finding.at(Fault.REORDERED, month, number, sealed.entry()));
        }
    }

    private void checkAge(Sealed sealed) {
        var made = Link.madeAt(sealed.entry());
        if (made.plus(OVERTAKING).isBefore(newest)) {
            findings.add(Finding.at(Fault.INSERTED, month, sealed.link().number(), sealed.entry()));
        }
        newest = made.isAfter(newest) ? made : newest;
    }

    private void checkAgainstCheckpoints(Link link) throws IOException {
        while (checkpoint.isPresent() && checkpoint.get().number() <= link.number()) {
            if (checkpoint.get().number() == link.number()) {
                if (checkpoint.get().equals(link)) {
                    findings.countCheckpoint();
                } else {
                    findings.add(Finding.between(Fault.REWRITTEN, month, link.number(), link.number()));
                }
            }
            nextCheckpoint();
        }
    }

    private void nextCheckpoint() throws IOException {
        checkpoint = checkpoints.next();
    }
}
