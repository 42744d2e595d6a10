// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

/** The identity provider's own id of a role within one organization. */
public record RoleId(String value) {}
