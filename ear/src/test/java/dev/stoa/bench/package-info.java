// SPDX-License-Identifier: Apache-2.0
/**
 * How fast and how large Stoa is: {@link dev.stoa.bench.Bench} starts the local platform, measures it against limits
 * that are measured in the same run, and prints one table.
 *
 * <p>Machines are shared and noisy, so contestants take turns in several rounds, and what counts is the median of the
 * rounds' ratios; statements, bytes and CPU time are steadier than seconds and stand beside them.
 */
@NullMarked
package dev.stoa.bench;

import org.jspecify.annotations.NullMarked;
