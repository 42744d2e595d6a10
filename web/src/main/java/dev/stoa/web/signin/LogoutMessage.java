// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.EndedSession;

/**
 * The provider's word that something has ended.
 *
 * @param tokenId names the message, which counts once
 */
record LogoutMessage(String tokenId, EndedSession ended) {}
