// SPDX-License-Identifier: Apache-2.0
/** What the benchmark adds to its own copy of the console; the product never contains it. */
@NullMarked
package dev.stoa.bench.inside;

import org.jspecify.annotations.NullMarked;
