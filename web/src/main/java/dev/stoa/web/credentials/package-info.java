// SPDX-License-Identifier: Apache-2.0
/** The page of a project's certificates, and those of the account's customer IDs. */
@NullMarked
package dev.stoa.web.credentials;

import org.jspecify.annotations.NullMarked;
