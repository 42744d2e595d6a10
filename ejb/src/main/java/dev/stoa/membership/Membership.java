// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Instant;

/** That a person is a member of an account. */
public record Membership(String companyName, String companyId, String role, Instant since) {}
