// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.access.AuditSubject;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Operation;
import dev.stoa.access.Proof;
import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Operations on certificates by their names, each with the proof that it asks for. */
@ApplicationScoped
class CertificateOperations {

    @Inject
    People people;

    @Inject
    Certificates certificates;

    @Inject
    CurrentCaller current;

    /** What a member sees. */
    ProjectCertificates of(TenantId tenant, ProjectId project) throws Exception {
        return people.as(tenant, () -> certificates.of(project));
    }

    /** Made by a member who has just looked. */
    void make(TenantId tenant, ProjectId project, CertificateOperation operation) throws Exception {
        make(tenant, project, operation, "Open");
    }

    void make(TenantId tenant, ProjectId project, CertificateOperation operation, String name) throws Exception {
        make(tenant, project, operation, name, of(tenant, project).version());
    }

    void make(TenantId tenant, ProjectId project, CertificateOperation operation, String name, int seen)
            throws Exception {
        people.as(tenant, () -> {
            prove("ada", operation, project);
            return ask(operation, project, seen, name);
        });
    }

    /** In the request at hand, with whatever proof is there. */
    boolean ask(CertificateOperation operation, ProjectId project, int seen) {
        return ask(operation, project, seen, "Open");
    }

    /** Hands over the proof of this person in the request at hand. */
    void prove(String person, CertificateOperation operation, AuditSubject project) {
        var asked = new Operation("Certificates." + method(operation), project.auditSubject());
        current.prove(new Proof(person, asked, Instant.now()));
    }

    private boolean ask(CertificateOperation operation, ProjectId project, int seen, String name) {
        switch (operation) {
            case ENABLE_PRIMARY -> certificates.enablePrimary(project, seen);
            case DISABLE_PRIMARY -> certificates.disablePrimary(project, seen);
            case ENABLE_SECONDARY -> certificates.enableSecondary(project, seen);
            case DISABLE_SECONDARY -> certificates.disableSecondary(project, seen);
            case SWAP -> certificates.swap(project, seen);
            case DELETE_SECONDARY -> certificates.deleteSecondary(project, seen, name);
            case REMOVE_NO_CERTIFICATE -> certificates.removeNoCertificate(project, seen, name);
            case RESET_PRIMARY -> throw new IllegalArgumentException("no member resets a certificate");
        }
        return true;
    }

    private static String method(CertificateOperation operation) {
        return switch (operation) {
            case ENABLE_PRIMARY -> "enablePrimary";
            case DISABLE_PRIMARY -> "disablePrimary";
            case RESET_PRIMARY -> "resetPrimary";
            case ENABLE_SECONDARY -> "enableSecondary";
            case DISABLE_SECONDARY -> "disableSecondary";
            case SWAP -> "swap";
            case DELETE_SECONDARY -> "deleteSecondary";
            case REMOVE_NO_CERTIFICATE -> "removeNoCertificate";
        };
    }
}
