// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an account takes its projects over from another console, with the App IDs that its clients know: first to look,
 * then in earnest. Whoever is interrupted begins anew, and what is there already stays as it is.
 *
 * <p>No transaction is open while the other console is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProjectImport {

    @Inject
    ImportSettings settings;

    @Inject
    OtherConsole other;

    @Inject
    ImportStep step;

    @Inject
    CurrentCaller caller;

    @Inject
    Changes changes;

    /** From where projects can be taken over; from nowhere, unless the operator says so. */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public List<String> consoles() {
        return settings.consoles().stream().map(ImportConsole::name).toList();
    }

    /**
     * Shows what would become of each project there, and does nothing.
     *
     * @throws ImportConsoleUnknown if nothing is taken over from there
     * @throws ImportRefused if the other console does not accept the customer ID
     * @throws ProjectsConfined if the caller's role is for chosen projects, of which a new one is none
     * @throws dev.stoa.Unavailable if the other console does not answer
     */
    @Allows(Permission.EDIT_PROJECTS)
    public List<ImportLine> look(ImportSource source) {
        return step.judge(projectsOf(source));
    }

    /**
     * Takes over what can be, each project for itself.
     *
     * @return what has become of each
     * @throws ImportConsoleUnknown if nothing is taken over from there
     * @throws ImportRefused if the other console does not accept the customer ID
     * @throws ProjectsConfined if the caller's role is for chosen projects, of which a new one is none
     * @throws dev.stoa.Unavailable if the other console does not answer
     */
    @Allows(Permission.EDIT_PROJECTS)
    public List<ImportLine> takeOver(ImportSource source) {
        var lines = projectsOf(source).stream().map(step::take).toList();
        changes.note(
                "project.imported",
                null,
                lines.stream()
                        .filter(line -> line.verdict() == ImportVerdict.TAKEN_OVER)
                        .map(line ->
                                line.project().name() + " " + line.project().appId())
                        .collect(Collectors.joining(", ")));
        return lines;
    }

    private List<ForeignProject> projectsOf(ImportSource source) {
        if (!caller.get().projects().isAll()) {
            throw new ProjectsConfined();
        }
        var console = settings.consoles().stream()
                .filter(each -> each.name().equals(source.console()))
                .findFirst()
                .orElseThrow(ImportConsoleUnknown::new);
        return other.projects(console, source);
    }
}
