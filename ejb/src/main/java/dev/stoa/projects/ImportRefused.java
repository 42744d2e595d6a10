// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The other console does not accept the customer ID and its secret. */
public class ImportRefused extends Refusal {

    ImportRefused(int status) {
        super("import-refused", status);
    }
}
