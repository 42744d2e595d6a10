// SPDX-License-Identifier: Apache-2.0
/** The page of a project's certificates. */
@NullMarked
package dev.stoa.web.credentials;

import org.jspecify.annotations.NullMarked;
