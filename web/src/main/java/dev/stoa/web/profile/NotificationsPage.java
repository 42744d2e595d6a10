// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.profile.NotificationChoice;
import dev.stoa.profile.NotificationChoice.Topic;
import dev.stoa.profile.PersonSettings;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code app/profile/notifications.xhtml}: of what the person wants to hear, and how. */
@Named
@ViewScoped
public class NotificationsPage implements Serializable {

    private static final String HERE = "/app/profile/notifications?faces-redirect=true";

    @Inject
    PersonSettings settings;

    @Inject
    Messages messages;

    private List<Row> rows = List.of();

    public void load() {
        rows = settings.notifications().stream().map(Row::new).toList();
    }

    public String save() {
        settings.choose(rows.stream().map(Row::choice).toList());
        messages.info("profile.done.notifications");
        return HERE;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One topic with its two boxes. */
    public static class Row implements Serializable {

        private final Topic topic;
        private boolean byMail;
        private boolean inBell;

        Row(NotificationChoice choice) {
            topic = choice.topic();
            byMail = choice.byMail();
            inBell = choice.inBell();
        }

        NotificationChoice choice() {
            return new NotificationChoice(topic, byMail, inBell);
        }

        public Topic getTopic() {
            return topic;
        }

        public boolean isByMail() {
            return byMail;
        }

        public void setByMail(boolean byMail) {
            this.byMail = byMail;
        }

        public boolean isInBell() {
            return inBell;
        }

        public void setInBell(boolean inBell) {
            this.inBell = inBell;
        }
    }
}
