// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

/** Tokens whose signatures and claims were found good, with what they say. */
record VerifiedTokens(Tokens tokens, Identity identity, AccessClaims access) {}
