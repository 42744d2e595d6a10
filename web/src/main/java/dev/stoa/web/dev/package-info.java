// SPDX-License-Identifier: Apache-2.0
/**
 * The compatible surface, {@code /dev/v1} and {@code /dev/v3}: what scripts that were written for the console API of
 * this field ask for and how they are answered, its quirks included. The business is the same as under {@code /api/v1}.
 */
@NullMarked
package dev.stoa.web.dev;

import org.jspecify.annotations.NullMarked;
