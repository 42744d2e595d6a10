// SPDX-License-Identifier: Apache-2.0
/**
 * Accounts and the people in them: who belongs to an account, and in which role.
 *
 * <p>An account begins with the first sign-in of a person who belongs to none: {@link dev.stoa.membership.Accounts}.
 * The identity provider keeps the same as an organization with groups, and this feature is the only one that changes
 * it.
 */
@Feature(uses = {"access", "identity", "notifications", "tenancy", "time"})
@NullMarked
package dev.stoa.membership;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
