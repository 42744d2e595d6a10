// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.SigningKey;
import dev.stoa.projects.ProjectId;
import java.util.List;

/** What the inspector must know of the project whose App ID a token names. */
record OwnProject(ProjectId id, String name, boolean enabled, List<SigningKey> keys) {}
