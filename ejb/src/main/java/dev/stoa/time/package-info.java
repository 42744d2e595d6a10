// SPDX-License-Identifier: Apache-2.0
/** The one clock of the product, identifiers that sort by it, how an instant is stored, and work that recurs. */
@Feature
@NullMarked
package dev.stoa.time;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
