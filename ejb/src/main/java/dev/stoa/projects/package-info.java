// SPDX-License-Identifier: Apache-2.0
/**
 * Projects: what an account builds with; each has an App ID, by which the platform's SDKs know it.
 *
 * <p>{@link dev.stoa.projects.Projects} is what a member may do. Names are unique in an account whatever the case, App
 * IDs are unique over all accounts, and an account may have a limited number of projects, those it deleted included.
 * What else belongs to a project is made, and let go of, by those who observe {@link dev.stoa.projects.ProjectCreated},
 * {@link dev.stoa.projects.ProjectStatusChanged} and {@link dev.stoa.projects.ProjectDeleted}.
 *
 * <p>An account that has used up its projects asks for more by {@link dev.stoa.projects.QuotaRequests}; two of the
 * operator's staff give them to it by {@link dev.stoa.projects.QuotaReview}.
 */
@Feature(uses = {"access", "membership", "tenancy", "time"})
@NullMarked
package dev.stoa.projects;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
