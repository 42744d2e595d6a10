// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

/**
 * A member as the list shows him to its reader, in words that are found before the page is drawn.
 *
 * @param note the address under the name; empty where it stands for the name
 * @param factor whether he has a second factor
 * @param activeAt when he was last seen, as machines read it; empty for never
 * @param active what the reader's clock showed then
 * @param moment the same with the zone
 */
public record MemberRow(
        String id,
        String called,
        String note,
        boolean isOwner,
        boolean isReader,
        String role,
        boolean hasFactor,
        String factor,
        String activeAt,
        String active,
        String moment,
        String invitedBy) {}
