// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;
import java.util.Optional;

/** Somebody has changed the project's certificates since whoever wants to change them now looked at them. */
public class CertificatesChangedMeanwhile extends Refusal {

    private static final int UNKNOWN = -1;

    private final transient Optional<CertificateChange> last;

    /** @param last the change that was made last; nothing for who says that he has seen one and there is none */
    CertificatesChangedMeanwhile(Optional<CertificateChange> last) {
        super(
                "certificates-changed",
                last.map(change -> change.operation().number()).orElse(UNKNOWN),
                last.map(CertificateChange::by).filter(by -> !by.isEmpty()).isPresent() ? 1 : 0,
                last.map(CertificateChange::by).orElse(""));
        this.last = last;
    }

    /** What was done last. */
    public Optional<CertificateChange> last() {
        return last;
    }
}
