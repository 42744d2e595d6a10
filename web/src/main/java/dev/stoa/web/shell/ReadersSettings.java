// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.access.CurrentCaller;
import dev.stoa.profile.NumberStyle;
import dev.stoa.profile.PersonSettings;
import dev.stoa.profile.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the signed-in reader wants dates and numbers. The session remembers it for five minutes, so that most pages ask
 * no database for it, and a change elsewhere is seen soon.
 */
@RequestScoped
public class ReadersSettings {

    private static final String KEPT = "stoa.reader";
    private static final Duration OLDEST = Duration.ofMinutes(5);

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    PersonSettings settings;

    @Inject
    Clock clock;

    private @Nullable Settings known;

    /** What the reader has chosen; nothing, for whoever is not signed in. */
    Settings get() {
        var found = known;
        if (found == null) {
            found = kept().orElseGet(this::asked);
            known = found;
        }
        return found;
    }

    /** Changes the settings, for this session at once. */
    public void change(Settings wanted) {
        settings.change(wanted);
        keep(wanted);
    }

    /** A page about an error does not risk another one. */
    private Settings asked() {
        if (caller.get().person().isEmpty() || request.getDispatcherType() == DispatcherType.ERROR) {
            return Settings.UNCHOSEN;
        }
        var own = settings.own();
        keep(own);
        return own;
    }

    private void keep(Settings own) {
        var kept = new Kept(own, clock.instant().plus(OLDEST));
        request.getSession(true).setAttribute(KEPT, kept.text());
        known = own;
    }

    private Optional<Settings> kept() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(KEPT))
                .map(Kept::of)
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Kept::settings);
    }

    /** Settings as the session holds them: a text, so that the session can move between servers. */
    record Kept(Settings settings, Instant until) {

        String text() {
            var zone = settings.zone().map(ZoneId::getId).orElse("");
            return until.toEpochMilli() + " " + settings.numbers() + " " + zone;
        }

        static Kept of(String text) {
            var parts = text.split(" ", -1);
            var zone = parts[2].isEmpty() ? Optional.<ZoneId>empty() : Optional.of(ZoneId.of(parts[2]));
            return new Kept(
                    new Settings(zone, NumberStyle.valueOf(parts[1])), Instant.ofEpochMilli(Long.parseLong(parts[0])));
        }
    }
}
