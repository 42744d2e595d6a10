// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.projects.ProjectId;
import java.util.List;

/**
 * What must be known of the project whose App ID a token names, to judge the token.
 *
 * @param keys its certificates, those that were deleted lately after the others
 */
record OwnProject(ProjectId id, String name, Standing standing, List<KnownCertificate> keys) {}
