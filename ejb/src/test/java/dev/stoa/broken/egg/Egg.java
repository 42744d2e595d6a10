// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken.egg;

import dev.stoa.broken.chicken.Chicken;
import org.jspecify.annotations.Nullable;

/** Hatches the chicken that laid it. */
public record Egg(@Nullable Chicken hatched) {}
