// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.Refusal;

/** The name is empty, too long, or has characters that no name has. */
public class PersonNameInvalid extends Refusal {

    public PersonNameInvalid() {
        super("person-name-invalid", PersonName.LONGEST);
    }
}
