// SPDX-License-Identifier: Apache-2.0
/** The surfaces: pages for people. */
@NullMarked
package dev.stoa.web;

import org.jspecify.annotations.NullMarked;
