// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

/** The mail server refused a mail for good; trying again would not help. */
public class NeverDeliverable extends RuntimeException {

    public NeverDeliverable(String why) {
        super(why);
    }
}
