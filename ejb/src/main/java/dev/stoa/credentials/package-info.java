// SPDX-License-Identifier: Apache-2.0
/**
 * Certificates: the secrets that sign a project's tokens.
 *
 * <p>They are made with the project and stored encrypted. {@link dev.stoa.credentials.Certificates} is what a member
 * may do with them; {@link dev.stoa.credentials.SigningKeys} hands them to the feature that signs, and has no surface.
 */
@Feature(uses = {"access", "projects", "tenancy", "time"})
@NullMarked
package dev.stoa.credentials;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
