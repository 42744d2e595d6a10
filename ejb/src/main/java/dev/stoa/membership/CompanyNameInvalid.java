// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The name is empty, too long, or has characters that no name has. */
public class CompanyNameInvalid extends Refusal {

    CompanyNameInvalid() {
        super("company-name-invalid", CompanyName.LONGEST);
    }
}
