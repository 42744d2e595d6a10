// SPDX-License-Identifier: Apache-2.0
/** Breaks each rule of the architecture once, so that the tests can prove they would notice. */
@NullMarked
package dev.stoa.broken;

import org.jspecify.annotations.NullMarked;
