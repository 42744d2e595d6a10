// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken.boastful;

/** Uses nobody. */
record Boastful() {}
