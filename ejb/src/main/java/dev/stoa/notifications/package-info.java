// SPDX-License-Identifier: Apache-2.0
/**
 * What the console tells people who are not looking at it, by mail.
 *
 * <p>{@link dev.stoa.notifications.Mails} takes a mail in the transaction that gives the reason for it; it goes out
 * after the commit, at least once, and is tried again while the mail server is away. The mails of the sign-in pages are
 * not here: the identity provider sends them.
 */
@Feature(uses = {"time"})
@NullMarked
package dev.stoa.notifications;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
