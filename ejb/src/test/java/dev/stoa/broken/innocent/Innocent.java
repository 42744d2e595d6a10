// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken.innocent;

/** Does nothing wrong. */
public record Innocent() {}
