// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.web.signin.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the reader of this page wants it: language, time zone and numbers as his profile says, or for whoever is not
 * signed in as cookies say that the page's switches set; colours by a cookie for everybody.
 */
@Named
@RequestScoped
public class Reader {

    private static final Set<String> THEMES = Set.of("light", "dark", "system");

    private static final DateTimeFormatter DISTANCE_FROM_GREENWICH = DateTimeFormatter.ofPattern("O", Locale.ENGLISH);

    private static final DateTimeFormatter TIMES =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    /** Kept, for the runtime makes a new set of them whenever it is asked. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPerson person;

    @Inject
    ReadersSettings settings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String changed = "";
    private @Nullable Locale locale;

    /** The language of the profile; else the one chosen by the switch; else what the browser asks for. */
    public Locale getLocale() {
        var known = locale;
        if (known == null) {
            known = wanted();
            locale = known;
        }
        return known;
    }

    private Locale wanted() {
        var chosen = Stream.of(
                        changed, person.getLocale(), cookie("stoa-language").orElse(""))
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag);
        return Stream.concat(chosen, Collections.list(request.getLocales()).stream())
                .flatMap(wanted -> Texts.LANGUAGES.stream().filter(known -> sameLanguage(known, wanted)))
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0));
    }

    /** The reader has just chosen this language; the session knows of it from the next request on. */
    public void reads(String language) {
        changed = language;
        locale = null;
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public String getTheme() {
        return cookie("stoa-theme").filter(THEMES::contains).orElse("system");
    }

    public ZoneId getZone() {
        return settings.get().zone().orElseGet(this::getBrowsersZone);
    }

    /** A locale that writes numbers as the reader wants them. */
    public Locale getNumbers() {
        return NumberLocales.of(settings.get().numbers(), getLocale());
    }

    /** What a script has found out; UTC before it could. */
    public ZoneId getBrowsersZone() {
        return cookie("stoa-zone").filter(ZONES::contains).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    /** The short name of the zone as it is now, such as {@code GMT+1}: unlike CST or IST it means one thing. */
    public String getZoneName() {
        return zoneName(clock.instant());
    }

    /** This moment, for pages that tell what lies ahead of it. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The day as the reader's calendar shows it. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(getZone())
                .format(instant);
    }

    /** Date and time as the reader's clock shows them, without the zone: for columns whose head names it. */
    public String time(Instant instant) {
        return TIMES.withLocale(getLocale()).withZone(getZone()).format(instant);
    }

    /** Date, time and the short name of the zone. */
    public String moment(Instant instant) {
        return time(instant) + " " + zoneName(instant);
    }

    /** {@code #{text['some.key']}} of every page. */
    @Produces
    @Named
    @RequestScoped
    Map<String, String> getText() {
        return texts.in(getLocale());
    }

    private String zoneName(Instant instant) {
        return DISTANCE_FROM_GREENWICH.withZone(getZone()).format(instant);
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static boolean sameLanguage(Locale known, Locale wanted) {
        return known.getLanguage().equals(wanted.getLanguage());
    }
}
