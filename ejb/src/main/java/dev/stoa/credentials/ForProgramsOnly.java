// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** A person asked for what asks programs for no proof of identity; there is another way for him. */
public class ForProgramsOnly extends Refusal {

    ForProgramsOnly() {
        super("for-programs-only");
    }
}
