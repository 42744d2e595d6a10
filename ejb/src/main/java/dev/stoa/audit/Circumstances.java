// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import org.jspecify.annotations.Nullable;

/**
 * What else the trail tells of something that happened.
 *
 * @param changes the changed fields, as a JSON object of {@code {"before": …, "after": …}} by name; nothing where none
 *     was noted
 * @param address the network address of who called; nothing where no request did
 * @param requestId names the request
 */
record Circumstances(
        @Nullable String changes,
        @Nullable String address,
        @Nullable String requestId) {

    static final Circumstances NONE = new Circumstances(null, null, null);
}
