// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken.secretive;

import dev.stoa.broken.innocent.Innocent;

/** Uses a feature in secret. */
record Secretive(Innocent used) {}
