// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnSession;
import dev.stoa.membership.Membership;
import java.util.List;
import java.util.Optional;

/** What is kept of a person, apart from the trail of his account. */
public record OwnCopy(
        OwnDetails details, WaysIn waysIn, List<OwnSession> sessions, Optional<Membership> membership, Chosen chosen) {

    public OwnCopy {
        sessions = List.copyOf(sessions);
    }

    /** How the person wants the console and what he wants to be told. */
    public record Chosen(Settings settings, List<NotificationChoice> notifications) {

        public Chosen {
            notifications = List.copyOf(notifications);
        }
    }
}
