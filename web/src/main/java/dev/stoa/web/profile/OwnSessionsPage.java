// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.identity.OwnSession;
import dev.stoa.profile.Profile;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code app/profile/sessions.xhtml}: where the person is signed in, and how he ends that elsewhere. */
@Named
@ViewScoped
public class OwnSessionsPage implements Serializable {

    private static final String HERE = "/app/profile/sessions?faces-redirect=true";

    @Inject
    Profile profile;

    @Inject
    Messages messages;

    private List<OwnSession> sessions = List.of();

    public void load() {
        sessions = profile.sessions();
    }

    /** Ends the sign-in at one other place. */
    public String signOut(OwnSession session) {
        profile.signOut(session);
        messages.info("profile.done.signed-out");
        return HERE;
    }

    /** Ends the sign-ins at all other places. */
    public String signOutOthers() {
        profile.signOutOthers();
        messages.info("profile.done.signed-out-others");
        return HERE;
    }

    public List<OwnSession> getSessions() {
        return sessions;
    }

    public boolean isElsewhere() {
        return sessions.stream().anyMatch(session -> !session.current());
    }

    /** Such as {@code Chrome · Windows 11}. */
    public String nameOf(OwnSession session) {
        var name = Stream.of(session.device().browser(), session.device().system())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? messages.of("profile.sessions.unknown") : name;
    }
}
