// SPDX-License-Identifier: Apache-2.0
/** Fills the ports of identity with Keycloak, over its admin REST API. */
@NullMarked
package dev.stoa.identity.keycloak;

import org.jspecify.annotations.NullMarked;
