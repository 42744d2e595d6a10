// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import static java.util.Objects.requireNonNull;

import dev.stoa.identity.PersonName;
import dev.stoa.profile.Language;
import dev.stoa.profile.NumberStyle;
import dev.stoa.profile.PersonSettings;
import dev.stoa.profile.Profile;
import dev.stoa.profile.Settings;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.shell.NumberLocales;
import dev.stoa.web.shell.Reader;
import dev.stoa.web.shell.ReadersSettings;
import dev.stoa.web.signin.SessionRenewal;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code app/profile/details.xhtml}: the person's name, and in which language, zone and style he reads. */
@Named
@ViewScoped
public class DetailsPage implements Serializable {

    private static final double EXAMPLE = 1_234_567.89;
    private static final String HERE = "/app/profile/details?faces-redirect=true";

    @Inject
    Profile profile;

    @Inject
    PersonSettings settings;

    @Inject
    ReadersSettings readers;

    @Inject
    Reader reader;

    @Inject
    SessionRenewal renewal;

    @Inject
    Messages messages;

    private String nameBefore = "";
    private Language languageBefore = Language.ENGLISH;

    private @Nullable String name;
    private Language language = Language.ENGLISH;
    private @Nullable String zone;
    private NumberStyle numbers = NumberStyle.AS_LANGUAGE;

    public void load() {
        var details = profile.details();
        var own = settings.own();
        nameBefore = details.name();
        languageBefore = Language.ofTag(reader.getLanguage()).orElse(Language.ENGLISH);
        name = nameBefore;
        language = languageBefore;
        zone = own.zone().map(ZoneId::getId).orElse(null);
        numbers = own.numbers();
    }

    /** Asks the identity provider only for what has changed there. */
    public String save() {
        var wanted = new PersonName(requireNonNull(name, "the field is required"));
        if (!wanted.value().equals(nameBefore)) {
            profile.rename(wanted);
            renewal.atNextRequest();
        }
        if (language != languageBefore) {
            profile.speak(language);
            reader.reads(language.tag());
            renewal.atNextRequest();
        }
        readers.change(new Settings(Optional.ofNullable(zone).flatMap(TimeZones::known), numbers));
        messages.info("profile.done.details");
        return HERE;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** The time zones by part of the world. */
    public List<SelectItem> getZones() {
        return TimeZones.REGIONS.stream().map(this::group).toList();
    }

    /** How a number looks in the style. */
    public String example(NumberStyle style) {
        return NumberFormat.getInstance(NumberLocales.of(style, reader.getLocale()))
                .format(EXAMPLE);
    }

    public NumberStyle[] getStyles() {
        return NumberStyle.values();
    }

    private SelectItem group(String region) {
        var zones = TimeZones.of(region, reader.getNow()).stream()
                .map(zone -> new SelectItem(zone.id(), zone.label()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(messages.of("profile.region." + region), "", false, zones);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public NumberStyle getNumbers() {
        return numbers;
    }

    public void setNumbers(NumberStyle numbers) {
        this.numbers = numbers;
    }
}
