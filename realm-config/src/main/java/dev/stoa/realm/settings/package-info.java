// SPDX-License-Identifier: Apache-2.0
/**
 * Brings the realm in line with the environment each time Keycloak starts: which providers people may come from, and
 * which editions of the documents are in force.
 *
 * <p>The import file can't do that: Keycloak never reads it again for a realm that exists.
 */
@NullMarked
package dev.stoa.realm.settings;

import org.jspecify.annotations.NullMarked;
