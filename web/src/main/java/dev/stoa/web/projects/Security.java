// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Says how safe a project's door is: the tone and the text of its badge. */
@Named
@ApplicationScoped
public class Security {

    /** What lets a client in; the tone is a badge's. */
    public enum Door {
        TOKEN("ok", "shield"),
        EITHER("warning", "warning"),
        OPEN("neutral", "open"),
        OPEN_LIVE("warning", "warning"),
        CLOSED("danger", "danger");

        private final String tone;
        private final String shape;

        Door(String tone, String shape) {
            this.tone = tone;
            this.shape = shape;
        }

        public String getTone() {
            return tone;
        }

        public String getShape() {
            return shape;
        }

        public String getKey() {
            return "security." + name();
        }
    }

    public Door door(ProjectLine line) {
        return door(line.mode().noCertificate(), line.mode().primaryOn(), line.stage());
    }

    /** The door of a project that is known by these facts. */
    public Door door(boolean noCertificate, boolean primaryOn, Stage stage) {
        if (noCertificate && primaryOn) {
            return Door.EITHER;
        }
        if (noCertificate) {
            return stage == Stage.LIVE ? Door.OPEN_LIVE : Door.OPEN;
        }
        return primaryOn ? Door.TOKEN : Door.CLOSED;
    }
}
