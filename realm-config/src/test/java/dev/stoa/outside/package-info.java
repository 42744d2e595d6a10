// SPDX-License-Identifier: Apache-2.0
/**
 * Stand-ins for GitHub, Google and WeChat on this machine: they speak each one's protocol with its quirks, and let
 * whoever signs in choose who to be. Beside them stands another console, from which projects can be taken over. The
 * local platform and the tests use the same ones.
 */
@NullMarked
package dev.stoa.outside;

import org.jspecify.annotations.NullMarked;
