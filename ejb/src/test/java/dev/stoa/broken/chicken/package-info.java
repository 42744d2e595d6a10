// SPDX-License-Identifier: Apache-2.0
/** Comes before the egg. */
@Feature(uses = {"egg"})
@NullMarked
package dev.stoa.broken.chicken;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
