// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.Refusal;

/** What was given is no phone number, or one without its country. */
public class PhoneNumberInvalid extends Refusal {

    PhoneNumberInvalid() {
        super("phone-number-invalid");
    }
}
