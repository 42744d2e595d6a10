// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.io.Serializable;

/** A project of another console, and what becomes of it. */
public record ImportLine(ForeignProject project, ImportVerdict verdict) implements Serializable {}
