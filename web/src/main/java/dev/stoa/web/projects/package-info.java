// SPDX-License-Identifier: Apache-2.0
/** Pages about projects: the list, a new one, and what one project is. */
@NullMarked
package dev.stoa.web.projects;

import org.jspecify.annotations.NullMarked;
