// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.membership.RoleLine;
import dev.stoa.membership.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code app/members/roles.xhtml}: the grid of roles. */
@Named
@RequestScoped
public class RoleListPage {

    @Inject
    Roles roles;

    private List<RoleLine> lines = List.of();

    public void load() {
        lines = roles.list();
    }

    public List<RoleLine> getLines() {
        return lines;
    }
}
