// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantBinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes one project over, in a transaction of its own: what is done stays done when the next one fails or the server
 * dies, and whoever begins anew finds it there.
 */
@ApplicationScoped
class ImportStep {

    private static final Pattern APP_ID = Pattern.compile("[0-9A-Fa-f]{32}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantBinding binding;

    @Inject
    AppIds appIds;

    @Inject
    ProjectQuotas quotas;

    @Inject
    ProjectRows rows;

    @Inject
    ProjectMaker maker;

    @Inject
    Clock clock;

    /** What would become of each, if they were taken over in this order; nothing does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ImportLine> judge(List<ForeignProject> told) {
        binding.bind(tenant.id());
        var quota = quotas.read();
        var lines = new ArrayList<ImportLine>();
        for (var project : told) {
            var verdict = verdict(project);
            var after = verdict == ImportVerdict.NEW ? after(lines, project, quota) : verdict;
            lines.add(new ImportLine(project, after));
        }
        return lines;
    }

    /** What becomes of a project that could be taken over if it were alone, after those before it. */
    private static ImportVerdict after(List<ImportLine> lines, ForeignProject project, ProjectQuota quota) {
        var taken = lines.stream()
                .filter(line -> line.verdict() == ImportVerdict.NEW)
                .map(ImportLine::project)
                .toList();
        if (taken.stream().anyMatch(other -> other.appId().equals(project.appId()))) {
            return ImportVerdict.APP_ID_TAKEN;
        }
        if (taken.stream()
                .anyMatch(other ->
                        other.name().strip().equalsIgnoreCase(project.name().strip()))) {
            return ImportVerdict.NAME_TAKEN;
        }
        return quota.used() + taken.size() < quota.limit() ? ImportVerdict.NEW : ImportVerdict.NO_ROOM;
    }

    /** What has become of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportLine take(ForeignProject told) {
        binding.bind(tenant.id());
        var quota = quotas.hold();
        var verdict = verdict(told);
        if (verdict == ImportVerdict.NEW && quota.used() >= quota.limit()) {
            verdict = ImportVerdict.NO_ROOM;
        }
        if (verdict != ImportVerdict.NEW) {
            return new ImportLine(told, verdict);
        }
        var mode = told.isSigned() ? AuthenticationMode.APP_ID_AND_TOKEN : AuthenticationMode.APP_ID;
        var id = maker.make(new NewProject(told.name(), UseCase.OTHER, Stage.NOT_SPECIFIED, mode), told.appId());
        if (!told.isEnabled()) {
            rows.hold(id).become(ProjectStatus.DISABLED, clock.instant());
        }
        return new ImportLine(told, ImportVerdict.TAKEN_OVER);
    }

    private ImportVerdict verdict(ForeignProject told) {
        if (!APP_ID.matcher(told.appId()).matches()) {
            return ImportVerdict.APP_ID_INVALID;
        }
        if (appIds.ofCurrentTenant(told.appId()).isPresent()) {
            return ImportVerdict.PRESENT;
        }
        if (isKnown(told.appId())) {
            return ImportVerdict.APP_ID_TAKEN;
        }
        return ProjectName.read(told.name())
                .map(name -> rows.isTaken(name, Optional.empty()) ? ImportVerdict.NAME_TAKEN : ImportVerdict.NEW)
                .orElse(ImportVerdict.NAME_INVALID);
    }

    private boolean isKnown(String appId) {
        return entities.createNativeQuery("select projects.tenant_of_app_id(?1) is not null")
                .setParameter(1, appId)
                .getSingleResult()
                .equals(true);
    }
}
