// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;

/** Somebody has accepted an invitation; fired once, in the transaction that made him a member. */
public record MemberJoined(TenantId tenant, MemberId member, InvitationId invitation) {}
