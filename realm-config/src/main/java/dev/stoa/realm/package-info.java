// SPDX-License-Identifier: Apache-2.0
/** What Stoa adds to Keycloak; its packages say what each part is for. */
@NullMarked
package dev.stoa.realm;

import org.jspecify.annotations.NullMarked;
