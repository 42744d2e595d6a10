// SPDX-License-Identifier: Apache-2.0
/** Fuzzing, {@code mvn -Pfuzz}: shows whatever reads strangers' input what strangers may send, for some minutes. */
@NullMarked
package dev.stoa.fuzz;

import org.jspecify.annotations.NullMarked;
