// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The operator lets nobody take projects over from there. */
public class ImportConsoleUnknown extends Refusal {

    ImportConsoleUnknown() {
        super("import-console-unknown");
    }
}
