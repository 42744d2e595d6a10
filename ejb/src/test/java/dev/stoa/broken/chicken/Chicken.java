// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken.chicken;

import dev.stoa.broken.egg.Egg;

/** Lays the egg it came from. */
public record Chicken(Egg laid) {}
