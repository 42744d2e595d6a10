// SPDX-License-Identifier: Apache-2.0
/** The kernel: what every feature may use without declaring it. */
@NullMarked
package dev.stoa;

import org.jspecify.annotations.NullMarked;
