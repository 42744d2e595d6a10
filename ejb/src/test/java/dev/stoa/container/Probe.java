// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsAnyone;
import dev.stoa.access.AllowsStaff;
import dev.stoa.access.AuditSubject;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.SigningKey;
import dev.stoa.credentials.SigningKeys;
import dev.stoa.membership.AccountOpened;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.Roles;
import dev.stoa.notifications.Mail;
import dev.stoa.notifications.Mails;
import dev.stoa.projects.AppIds;
import dev.stoa.projects.NewProject;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.ProjectModes;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectOfAppId;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.Database;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A boundary that does what no real one should, to see what stops it. */
@Stateless
public class Probe {

    @PersistenceContext
    EntityManager entities;

    @Resource
    EJBContext context;

    @Inject
    Event<AccountOpened> opened;

    @Inject
    Projects projects;

    @Inject
    Roles roles;

    @Inject
    ProjectModes modes;

    @Inject
    CurrentCaller caller;

    @Inject
    AppIds appIds;

    @Inject
    SigningKeys signingKeys;

    @Inject
    Mails mails;

    @Inject
    Database database;

    /** Asks past the transaction that it has. */
    @Allows(Permission.VIEW_PROJECTS)
    public List<Integer> askBesideItsTransaction() {
        return database.ask("select 1", List.of(), row -> row.getInt(1));
    }

    @Allows(Permission.EDIT_PROJECTS)
    public ProjectId createThenRefuse(NewProject asked) {
        projects.create(asked);
        throw new ProjectNotFound();
    }

    @Allows(Permission.EDIT_PROJECTS)
    public ProjectId createThenFail(NewProject asked) {
        projects.create(asked);
        throw new IllegalStateException("a bug");
    }

    @Allows(Permission.EDIT_MEMBERS)
    public MemberRole createRoleThenFail(RoleDraft draft) {
        roles.create(draft);
        throw new IllegalStateException("a bug");
    }

    /** What becomes of a transaction that has done all its work and can't commit. */
    @Allows(Permission.EDIT_MEMBERS)
    public MemberRole editRoleThenRollBack(MemberRole id, RoleDraft draft) {
        roles.edit(id, 1, draft);
        context.setRollbackOnly();
        return id;
    }

    @AllowsAnyone
    public boolean open(AccountOpened account) {
        opened.fire(account);
        return true;
    }

    @AllowsStaff(StaffRole.AUDITOR)
    public int audit() {
        return 1;
    }

    /** A boundary that asks another one, which refuses. */
    @Allows(Permission.EDIT_PROJECTS)
    public Object askForUnknown(ProjectId id) {
        return projects.detail(id);
    }

    @AllowsAnyone
    public boolean mail(Mail mail) {
        mails.send(mail);
        return true;
    }

    @AllowsAnyone
    public boolean mailThenRefuse(Mail mail) {
        mails.send(mail);
        throw new ProjectNotFound();
    }

    @AllowsAnyone
    public List<?> query(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    @AllowsAnyone
    public List<?> queryEntities(String jpql) {
        return entities.createQuery(jpql).getResultList();
    }

    @AllowsAnyone
    public int change(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }

    @AllowsAnyone
    public int changeEntities(String jpql) {
        return entities.createQuery(jpql).executeUpdate();
    }

    @AllowsAnyone
    public Optional<Object> find(String entity, UUID id) throws ClassNotFoundException {
        return Optional.ofNullable(entities.find(Class.forName(entity), id));
    }

    /** The tenant of the connection at hand; empty when there is none. */
    @AllowsAnyone
    public String tenantOfConnection() {
        var setting = entities.createNativeQuery("select coalesce(current_setting('app.tenant_id', true), '')");
        return Objects.toString(setting.getSingleResult());
    }

    @Allows(Permission.VIEW_PROJECTS)
    public List<SigningKey> signingKeys(ProjectId id) {
        return signingKeys.allOf(id);
    }

    /** What the feature of certificates does. */
    @Allows(Permission.EDIT_PROJECTS)
    public ProjectId changeMode(ProjectId id, ProjectMode mode) {
        modes.change(id, mode);
        return id;
    }

    /** Whoever calls has just proved who he is, for this. */
    @AllowsAnyone
    public void proveFor(String action, AuditSubject subject) {
        caller.prove(People.proofFor(action, subject));
    }

    @Allows(Permission.VIEW_PROJECTS)
    public List<KnownCertificate> knownCertificates(ProjectId id) {
        return signingKeys.all(id);
    }

    @Allows(Permission.VIEW_PROJECTS)
    public Optional<ProjectId> projectOf(String appId) {
        return appIds.ofCurrentTenant(appId).map(ProjectOfAppId::id);
    }
}
