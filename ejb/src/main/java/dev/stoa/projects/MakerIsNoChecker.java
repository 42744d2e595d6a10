// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Who has proposed something does not grant it himself. */
public class MakerIsNoChecker extends Refusal {

    MakerIsNoChecker() {
        super("maker-is-no-checker");
    }
}
