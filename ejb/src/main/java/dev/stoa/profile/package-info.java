// SPDX-License-Identifier: Apache-2.0
/**
 * What a person sees and changes of himself: his details and ways to sign in, his sessions, how he wants the console,
 * and a copy of all of it.
 *
 * <p>{@link dev.stoa.profile.Profile} asks the identity provider with the person's own token;
 * {@link dev.stoa.profile.PersonSettings} keeps the rest. Rows are a person's, whichever account he acts in: a
 * transaction says for whom it works, and the database shows it nobody else's.
 */
@Feature(uses = {"access", "audit", "identity", "membership", "notifications"})
@NullMarked
package dev.stoa.profile;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
