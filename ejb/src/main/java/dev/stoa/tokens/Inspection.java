// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector tells of a text. It never holds the text itself.
 *
 * @param version what the text claims to be, even where it turned out malformed
 * @param project only if it belongs to the reader's account
 * @param issuedAt where the format tells
 * @param signedBy the certificate that made the signature, if one of the project did
 * @param signerDeletedAt when the certificate that made the signature was deleted, if one did that is no more
 * @param details explain the verdict, see there
 */
public record Inspection(
        TokenVersion version,
        Optional<String> appId,
        Optional<InspectedProject> project,
        List<InspectedService> services,
        Optional<Instant> issuedAt,
        Optional<Instant> expiresAt,
        Optional<Slot> signedBy,
        Optional<Instant> signerDeletedAt,
        Verdict verdict,
        List<Object> details,
        List<TokenWarning> warnings) {

    /** The reader's own project. */
    public record InspectedProject(ProjectId id, String name) {}

    /** Which certificate made the signature, for the texts of a page. */
    public String signerCode() {
        return signerDeletedAt.isPresent()
                ? "DELETED"
                : signedBy.map(Slot::name).orElse("NONE");
    }

    /** Of a text that told nothing. */
    static Inspection unreadable(TokenVersion version, Finding finding) {
        return new Inspection(
                version,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                finding.verdict(),
                finding.details(),
                List.of());
    }
}
