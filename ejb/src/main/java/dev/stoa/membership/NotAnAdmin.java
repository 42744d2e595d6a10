// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** An account is handed over to an Admin of it only. */
public class NotAnAdmin extends Refusal {

    NotAnAdmin() {
        super("not-an-admin");
    }
}
