// SPDX-License-Identifier: Apache-2.0
/** Comes before the chicken. */
@Feature(uses = {"chicken"})
@NullMarked
package dev.stoa.broken.egg;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
