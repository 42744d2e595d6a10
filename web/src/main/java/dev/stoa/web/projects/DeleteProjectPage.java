// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static java.util.Objects.requireNonNull;

import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/delete.xhtml}: what the deletion of a project means, and its name to type. */
@Named
@ViewScoped
public class DeleteProjectPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    Messages messages;

    private String id = "";
    private String name = "";
    private @Nullable String typed;

    public void load() {
        name = projects.detailToEdit(ProjectId.parse(id)).name();
    }

    /** A wrong name is said before anybody has to prove who he is. */
    public String delete() {
        var project = ProjectId.parse(id);
        var given = requireNonNull(typed, "the field is required");
        projects.requireName(project, given);
        projects.delete(project, given);
        messages.info("projects.done.deleted", given.strip());
        return "/app/projects/list?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
