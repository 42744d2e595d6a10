// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** Why somebody asks for more projects, or why it is granted or not. */
record QuotaReason(String value) {

    private static final int LONGEST = 2_000;

    /** @throws QuotaReasonInvalid if nothing is said, or too much */
    static QuotaReason of(String text) {
        var stripped = text.strip().replace("\0", "");
        var length = stripped.codePointCount(0, stripped.length());
        if (length == 0 || length > LONGEST) {
            throw new QuotaReasonInvalid(length, LONGEST);
        }
        return new QuotaReason(stripped);
    }
}
