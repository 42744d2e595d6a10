// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Allows;
import dev.stoa.access.FreshProof;
import dev.stoa.access.Permission;
import dev.stoa.access.Reveals;
import dev.stoa.access.Unrecorded;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member may do with the certificates of a project. Whoever changes them says which state of things he has seen;
 * if it is another one by now, he is told what was done and nothing changes.
 */
@Stateless
public class Certificates {

    private static final int LATEST = 10;

    @Inject
    ProjectModes projects;

    @Inject
    CertificateStore certificates;

    @Inject
    CertificateChanges changes;

    @Inject
    CertificateHistory history;

    @Inject
    CertificateEffects effects;

    @Inject
    TypedName typedName;

    /**
     * Says how the project may be joined and how old its certificates are, but not the certificates.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public ProjectCertificates of(ProjectId id) {
        var version = history.version(id); // First, so that a change in between is noticed later.
        var mode = projects.of(id);
        var state = CertificateState.of(mode);
        var uses = effects.usesOf(id);
        var possible = Stream.of(CertificateOperation.values())
                .filter(operation -> state.blocker(operation).isEmpty())
                .collect(Collectors.toSet());
        var lines = certificates.allOf(id).stream()
                .map(held -> held.line(uses.getOrDefault(held.id(), CertificateUse.NONE)))
                .toList();
        return new ProjectCertificates(mode, version, possible, lines);
    }

    /**
     * The latest changes, the last first.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public List<CertificateChange> history(ProjectId id) {
        projects.of(id);
        return history.latest(id, LATEST);
    }

    /**
     * What an operation would do, for who is about to ask for it.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public CertificateEffect effect(ProjectId id, CertificateOperation operation) {
        return effects.of(id, operation);
    }

    /**
     * Hands out the primary certificate.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws CertificateOff if the project's primary certificate is not on
     * @throws dev.stoa.access.FreshProofNeeded if nobody has proved who he is for this
     */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    @Reveals
    public String revealPrimary(ProjectId id) {
        return reveal(id, Slot.PRIMARY);
    }

    /** The same with the secondary certificate. */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    @Reveals
    public String revealSecondary(ProjectId id) {
        return reveal(id, Slot.SECONDARY);
    }

    /**
     * From now on tokens of the primary certificate let in, too; a project that never had one gets it.
     *
     * @param seen the {@link ProjectCertificates#version} of what the caller has seen
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws CertificatesChangedMeanwhile if that is no longer so
     * @throws CertificateMoveRefused if the state of things does not admit it
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void enablePrimary(ProjectId id, int seen) {
        changes.make(id, seen, CertificateOperation.ENABLE_PRIMARY);
    }

    /** Back to the App ID alone; otherwise as {@link #enablePrimary}. */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    public void disablePrimary(ProjectId id, int seen) {
        changes.make(id, seen, CertificateOperation.DISABLE_PRIMARY);
    }

    /** The secondary certificate, a new one if there is none, lets in beside the primary. */
    @Allows(Permission.EDIT_PROJECTS)
    public void enableSecondary(ProjectId id, int seen) {
        changes.make(id, seen, CertificateOperation.ENABLE_SECONDARY);
    }

    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    public void disableSecondary(ProjectId id, int seen) {
        changes.make(id, seen, CertificateOperation.DISABLE_SECONDARY);
    }

    /** Primary and secondary change places; temporary tokens end by it. */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    public void swap(ProjectId id, int seen) {
        changes.make(id, seen, CertificateOperation.SWAP);
    }

    /**
     * Deletes the secondary certificate, which is off; what it signed is invalid for good.
     *
     * @param name the project's name as it was typed; it counts where {@link CertificateEffect#nameNeeded} says so
     * @throws CertificateNameNeeded if it counts and is another one
     */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    public void deleteSecondary(ProjectId id, int seen, String name) {
        typedName.require(id, CertificateOperation.DELETE_SECONDARY, name);
        changes.make(id, seen, CertificateOperation.DELETE_SECONDARY);
    }

    /**
     * From now on the App ID alone lets nobody in, for good.
     *
     * @param name the project's name as it was typed
     * @throws CertificateNameNeeded if it is another one
     */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    public void removeNoCertificate(ProjectId id, int seen, String name) {
        typedName.require(id, CertificateOperation.REMOVE_NO_CERTIFICATE, name);
        changes.make(id, seen, CertificateOperation.REMOVE_NO_CERTIFICATE);
    }

    private String reveal(ProjectId id, Slot slot) {
        projects.of(id);
        var certificate = certificates.in(slot, id).filter(Certificate::enabled).orElseThrow(CertificateOff::new);
        return certificates.open(certificate, id);
    }
}
