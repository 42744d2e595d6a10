// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A certificate on its way to the one answer that shows it; no session and no view ever holds it. */
@Named
@RequestScoped
public class Revealed {

    private String certificate = "";
    private String secondary = "";

    void show(String primary) {
        certificate = primary;
    }

    void showSecondary(String other) {
        secondary = other;
    }

    public String getCertificate() {
        return certificate;
    }

    public String getSecondary() {
        return secondary;
    }
}
