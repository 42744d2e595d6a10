// SPDX-License-Identifier: Apache-2.0
/**
 * People who prove at GitHub, Google or WeChat who they are.
 *
 * <p>Whoever comes from there for the first time makes an account or connects the one he has by signing in to it once;
 * an e-mail address counts only where the provider says that it was verified, so that nobody gets at somebody else's
 * account by claiming his address elsewhere. How the providers are reached is a matter of
 * {@link dev.stoa.realm.settings}.
 */
@NullMarked
package dev.stoa.realm.outside;

import org.jspecify.annotations.NullMarked;
