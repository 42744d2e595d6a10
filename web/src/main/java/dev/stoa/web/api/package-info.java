// SPDX-License-Identifier: Apache-2.0
/**
 * What every request of a program goes through, under {@code /api} and under {@code /dev}: who calls, how often, what
 * its body says, and how a refusal becomes an answer. No session is looked at here, and no page lets a program in.
 */
@NullMarked
package dev.stoa.web.api;

import org.jspecify.annotations.NullMarked;
