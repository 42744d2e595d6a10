// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.io.Serializable;

/**
 * A project as another console tells of it.
 *
 * @param isSigned whether its clients need a token there
 */
public record ForeignProject(String name, String appId, boolean isEnabled, boolean isSigned) implements Serializable {}
