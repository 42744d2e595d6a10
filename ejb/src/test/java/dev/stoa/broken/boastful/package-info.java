// SPDX-License-Identifier: Apache-2.0
/** Declares what it does not use. */
@Feature(uses = {"innocent"})
@NullMarked
package dev.stoa.broken.boastful;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
