// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static java.util.Objects.requireNonNull;

import dev.stoa.projects.ImportLine;
import dev.stoa.projects.ImportSource;
import dev.stoa.projects.ImportVerdict;
import dev.stoa.projects.ProjectImport;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/projects/import.xhtml}: takes projects over from another console; first it only looks. The secret stays in
 * the browser's field between the two, and is kept nowhere here.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    @Inject
    ProjectImport imports;

    @Inject
    Messages messages;

    private List<String> consoles = List.of();
    private @Nullable String console;
    private @Nullable String customerId;
    private transient @Nullable String secret;
    private List<ImportLine> lines = List.of();
    private boolean looked;

    public void load() {
        consoles = imports.consoles();
        console = consoles.stream().findFirst().orElse(null);
    }

    /** Shows what would become of each project. */
    public void look() {
        lines = imports.look(source());
        looked = true;
        secret = null;
    }

    /** Takes over what can be, and shows what became of each. */
    public void takeOver() {
        lines = imports.takeOver(source());
        looked = true;
        secret = null;
        messages.info("projects.import.done", count(ImportVerdict.TAKEN_OVER));
    }

    private ImportSource source() {
        return new ImportSource(
                requireNonNull(console, "the field is required"),
                requireNonNull(customerId, "the field is required"),
                requireNonNull(secret, "the field is required"));
    }

    private long count(ImportVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Whether the operator lets projects be taken over from anywhere. */
    public boolean isOffered() {
        return !consoles.isEmpty();
    }

    public List<String> getConsoles() {
        return consoles;
    }

    public List<ImportLine> getLines() {
        return lines;
    }

    public boolean isLooked() {
        return looked;
    }

    /** How many projects would be taken over now. */
    public long getNewOnes() {
        return count(ImportVerdict.NEW);
    }

    public @Nullable String getConsole() {
        return console;
    }

    public void setConsole(@Nullable String console) {
        this.console = console;
    }

    public @Nullable String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(@Nullable String customerId) {
        this.customerId = customerId;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }
}
