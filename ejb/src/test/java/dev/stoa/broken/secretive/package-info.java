// SPDX-License-Identifier: Apache-2.0
/** Uses what it does not declare. */
@Feature
@NullMarked
package dev.stoa.broken.secretive;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
