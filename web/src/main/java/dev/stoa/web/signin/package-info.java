// SPDX-License-Identifier: Apache-2.0
/**
 * Sign-in: how a browser becomes a person the boundaries know.
 *
 * <p>The OpenID provider (Keycloak) proves who it is; the tokens never leave the server. {@code /sign-in} sends the
 * browser there, {@code /sign-in/callback} takes it back, and {@link dev.stoa.web.signin.SessionMechanism} tells every
 * later request who calls.
 */
@NullMarked
package dev.stoa.web.signin;

import org.jspecify.annotations.NullMarked;
