// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.access.Permission;
import dev.stoa.membership.DriftLine;
import dev.stoa.membership.Reconciliation;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The part of {@code app/members/roles.xhtml} that says whether the identity provider has the same, and mends it. */
@Named
@ViewScoped
public class DriftForm implements Serializable {

    private static final String HERE = "/app/members/roles?faces-redirect=true";

    @Inject
    Reconciliation reconciliation;

    @Inject
    RoleWords words;

    @Inject
    Messages messages;

    private boolean compared;
    private int differences;
    private List<String> lines = List.of();

    public void compare() {
        var found = reconciliation.drift();
        compared = true;
        differences = found.total();
        lines = found.lines().stream().map(this::inWords).toList();
    }

    public String mend() {
        var left = reconciliation.mend();
        if (left == 0) {
            messages.info("membership.roles.done.mended");
        } else {
            messages.warn("membership.roles.left", left);
        }
        return HERE;
    }

    /** The role by its name in the reader's language, else as the provider calls it. */
    private String inWords(DriftLine line) {
        var role = line.role().map(words::name).orElse(line.roleName());
        var detail = Permission.ofRoleName(line.detail())
                .map(permission -> messages.of("permission." + permission))
                .orElse(line.detail());
        return messages.of("membership.roles.drift." + line.kind(), role, detail);
    }

    public boolean isCompared() {
        return compared;
    }

    public int getDifferences() {
        return differences;
    }

    public List<String> getLines() {
        return lines;
    }
}
