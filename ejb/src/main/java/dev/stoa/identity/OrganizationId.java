// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

/** The identity provider's own id of an organization. */
public record OrganizationId(String value) {}
