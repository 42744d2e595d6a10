// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import java.io.Serializable;
import java.util.UUID;

/** One project that a role may be for. */
public class ProjectBox implements Serializable {

    private final UUID id;
    private final String name;
    private boolean chosen;

    ProjectBox(UUID id, String name, boolean chosen) {
        this.id = id;
        this.name = name;
        this.chosen = chosen;
    }

    UUID id() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
