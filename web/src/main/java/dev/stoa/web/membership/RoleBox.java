// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.access.Permission;
import java.io.Serializable;

/** One box of the grid of a role. */
public class RoleBox implements Serializable {

    private final PermissionArea area;
    private final Permission permission;
    private final boolean fixed;
    private boolean granted;

    /** @param fixed whether the reader can't give it, for he does not hold it himself */
    RoleBox(PermissionArea area, Permission permission, boolean granted, boolean fixed) {
        this.area = area;
        this.permission = permission;
        this.granted = granted;
        this.fixed = fixed;
    }

    public PermissionArea getArea() {
        return area;
    }

    public Permission getPermission() {
        return permission;
    }

    public boolean isFixed() {
        return fixed;
    }

    public boolean isGranted() {
        return granted;
    }

    public void setGranted(boolean granted) {
        this.granted = granted;
    }
}
