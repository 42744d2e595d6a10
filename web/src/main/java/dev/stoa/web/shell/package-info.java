// SPDX-License-Identifier: Apache-2.0
/**
 * What every page stands in: its texts, its reader's language and zone, who looks at it, and how an exception becomes
 * something a person can read.
 */
@NullMarked
package dev.stoa.web.shell;

import org.jspecify.annotations.NullMarked;
