// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** What was given is no e-mail address. */
public class InvitedAddressInvalid extends Refusal {

    InvitedAddressInvalid() {
        super("invited-address-invalid");
    }
}
