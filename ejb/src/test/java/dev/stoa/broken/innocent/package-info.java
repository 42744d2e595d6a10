// SPDX-License-Identifier: Apache-2.0
/** Is used by others. */
@Feature
@NullMarked
package dev.stoa.broken.innocent;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
