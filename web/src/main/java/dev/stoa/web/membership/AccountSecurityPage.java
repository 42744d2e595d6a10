// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.membership.AccountSecurity;
import dev.stoa.membership.CompanyName;
import dev.stoa.membership.SecondFactorDemand;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.shell.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code app/account/security.xhtml}: the account's name, and the second factor it may demand of its members. */
@Named
@ViewScoped
public class AccountSecurityPage implements Serializable {

    /** What the page proposes: the others need to hear of it before. */
    private static final int DAYS_TO_PREPARE = 7;

    private static final String HERE = "/app/account/security?faces-redirect=true";

    @Inject
    AccountSecurity security;

    @Inject
    Reader reader;

    @Inject
    Messages messages;

    private String nameBefore = "";
    private int version;
    private @Nullable String name;
    private boolean demanded;
    private @Nullable LocalDate from;

    public void load() {
        var rules = security.rulesToEdit();
        nameBefore = rules.companyName();
        version = rules.version();
        name = nameBefore;
        demanded = rules.secondFactorFrom().isPresent();
        from = rules.secondFactorFrom()
                .map(moment -> moment.atZone(reader.getZone()).toLocalDate())
                .orElseGet(() -> today().plusDays(DAYS_TO_PREPARE));
    }

    public String rename() {
        var wanted = new CompanyName(requireNonNull(name, "the field is required"));
        if (!wanted.value().equals(nameBefore)) {
            security.rename(new CompanyName(nameBefore), wanted);
        }
        messages.info("membership.done.name");
        return HERE;
    }

    /** A day begins where the reader is; others see the same moment on their own clocks. */
    public String demand() {
        security.demand(new SecondFactorDemand(version, demanded ? Optional.of(beginning()) : Optional.empty()));
        messages.info(demanded ? "membership.done.demanded" : "membership.done.notDemanded");
        return HERE;
    }

    private Instant beginning() {
        return requireNonNull(from, "the field is required")
                .atStartOfDay(reader.getZone())
                .toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(reader.getNow(), reader.getZone());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isDemanded() {
        return demanded;
    }

    public void setDemanded(boolean demanded) {
        this.demanded = demanded;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
