// SPDX-License-Identifier: Apache-2.0
/**
 * Certificates, the secrets that sign a project's tokens; and customer IDs with their secrets, with which programs
 * call.
 *
 * <p>They are made with the project and stored encrypted. {@link dev.stoa.credentials.Certificates} is what a member
 * may do with them; {@link dev.stoa.credentials.SigningKeys} hands them to the feature that signs, and has no surface.
 *
 * <p>{@link dev.stoa.credentials.CustomerKeys} is what a member may do with customer IDs;
 * {@link dev.stoa.credentials.KeyDoor} recognises programs that come with one.
 */
@Feature(uses = {"access", "audit", "membership", "projects", "tenancy", "time"})
@NullMarked
package dev.stoa.credentials;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
