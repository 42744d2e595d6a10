// SPDX-License-Identifier: Apache-2.0
/**
 * The pages of a person's own: details, ways to sign in, sessions, consents, notifications, and a copy of all of it.
 */
@NullMarked
package dev.stoa.web.profile;

import org.jspecify.annotations.NullMarked;
