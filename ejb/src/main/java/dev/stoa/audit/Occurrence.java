// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import org.jspecify.annotations.Nullable;

/**
 * What happened, in the words of the trail.
 *
 * @param caller who called, without personal data
 * @param action the boundary and its method, such as {@code Projects.create}
 * @param subject what the call was about, where its arguments or its result name it
 * @param refusal the code of the refusal, for a refusal
 * @param circumstances what changed by it, and where it came from
 */
record Occurrence(
        String caller,
        AuditKind kind,
        String action,
        @Nullable String subject,
        @Nullable String refusal,
        Circumstances circumstances) {}
