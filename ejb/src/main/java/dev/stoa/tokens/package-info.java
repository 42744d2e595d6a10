// SPDX-License-Identifier: Apache-2.0
/**
 * Access tokens: the formats that real-time SDKs in the field understand, built, read and explained.
 *
 * <p>{@link dev.stoa.tokens.Tokens} is what a member may do. The formats are fixed from outside:
 * {@link dev.stoa.tokens.AccessToken2} (prefix 007), {@link dev.stoa.tokens.AccessToken} (006) and
 * {@link dev.stoa.tokens.SignalingToken} (version 1). Whatever text is given to {@link dev.stoa.tokens.ReadToken#of},
 * the answer is a token or a {@link dev.stoa.tokens.MalformedToken}. A token is a secret of whoever holds it: it is
 * never logged, stored or named in an exception.
 */
@Feature(uses = {"access", "credentials", "projects", "tenancy", "time"})
@NullMarked
package dev.stoa.tokens;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
