// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import java.util.UUID;

/** The way out for mails. */
public interface Post {

    /**
     * Hands the mail to the mail server.
     *
     * @param id the same at each try, so that a mail that arrives twice is known as one
     * @throws dev.stoa.Unavailable if the server did not take it now; it may later
     * @throws NeverDeliverable if the server will never take it, such as for an address that is none
     */
    void deliver(UUID id, String to, Letter letter);
}
