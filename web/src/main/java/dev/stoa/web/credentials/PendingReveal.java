// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Which project's certificate the person asked to see before he was sent to prove who he is. */
@SessionScoped
public class PendingReveal implements Serializable {

    private String project = "";

    void remember(String project) {
        this.project = project;
    }

    /** Whether this project's was asked for; once told, it is forgotten. */
    boolean take(String project) {
        var asked = this.project.equals(project);
        this.project = "";
        return asked;
    }
}
