// SPDX-License-Identifier: Apache-2.0
/** The way out over SMTP. */
@NullMarked
package dev.stoa.notifications.mail;

import org.jspecify.annotations.NullMarked;
