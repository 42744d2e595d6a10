// SPDX-License-Identifier: Apache-2.0
/**
 * People as the identity provider knows them, and the organization it keeps for each account.
 *
 * <p>{@link dev.stoa.identity.Organizations} is the port; {@code identity.keycloak} fills it. The console is the only
 * writer of organizations, their roles and their members. {@link dev.stoa.identity.EndedSessions} knows which sessions
 * the provider has ended.
 */
@Feature(uses = {"access", "time"})
@NullMarked
package dev.stoa.identity;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
