// SPDX-License-Identifier: Apache-2.0
/** Pages about tokens: a temporary one for a project, and the inspector for any. */
@NullMarked
package dev.stoa.web.tokens;

import org.jspecify.annotations.NullMarked;
