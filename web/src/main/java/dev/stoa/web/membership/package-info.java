// SPDX-License-Identifier: Apache-2.0
/** The pages on which a newcomer opens his account, and of what an account demands of its members. */
@NullMarked
package dev.stoa.web.membership;

import org.jspecify.annotations.NullMarked;
