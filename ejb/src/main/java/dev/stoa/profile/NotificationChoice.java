// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import java.io.Serializable;

/** How a person wants to hear of a topic. Whatever he wants: of his own security he hears by mail. */
public record NotificationChoice(Topic topic, boolean byMail, boolean inBell) implements Serializable {

    public NotificationChoice {
        byMail = byMail || topic.isAlwaysMailed();
    }

    /** What holds until the person says something else. */
    static NotificationChoice unchosen(Topic topic) {
        return new NotificationChoice(topic, topic != Topic.NEWS, true);
    }

    /** What a person can be told of. */
    public enum Topic {
        SECURITY,
        MEMBERS,
        PROJECTS,
        USAGE,
        BILLING,
        SUPPORT,
        NEWS;

        /** Nobody who has taken over a sign-in may silence the mail that says so. */
        public boolean isAlwaysMailed() {
            return this == SECURITY;
        }
    }
}
