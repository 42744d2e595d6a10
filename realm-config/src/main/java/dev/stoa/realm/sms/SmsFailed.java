// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

/** The gateway did not take a message; says why without telling the number or the text. */
public final class SmsFailed extends Exception {

    public SmsFailed(String message) {
        super(message);
    }

    public SmsFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
