// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.access.Allows;
import dev.stoa.access.Permission;
import dev.stoa.credentials.SigningKey;
import dev.stoa.credentials.SigningKeys;
import dev.stoa.projects.AppIds;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.time.Ids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a member may do with tokens: have one made to try a channel with, and have any explained. */
@Stateless
public class Tokens {

    private static final int LATEST = 50;
    private static final String ANYONE = "";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    AppIds appIds;

    @Inject
    Projects projects;

    @Inject
    SigningKeys signingKeys;

    @Inject
    Clock clock;

    /**
     * Makes a token with which anyone may join and publish in one channel for 24 hours.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws ChannelNameInvalid if it is not the name of one channel
     * @throws ProjectDisabled if the project is disabled
     * @throws PrimaryCertificateOff if there is no primary certificate to sign it, or it is off
     */
    @Allows(Permission.EDIT_PROJECTS)
    public TemporaryToken temporaryRtc(ProjectId project, String channel) {
        var detail = projects.detail(project);
        ChannelName.require(channel);
        if (!isEnabled(detail)) {
            throw new ProjectDisabled();
        }
        var primary = enabledPrimary(project).orElseThrow(PrimaryCertificateOff::new);
        var token = temporary(detail.appId(), channel, primary);
        entities.persist(new IssuedTemporaryToken(Ids.next(clock), project, primary.certificateId(), token));
        return token;
    }

    /**
     * The temporary tokens that have not yet ended, the latest first.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public List<TemporaryTokenLine> temporaryTokens(ProjectId project) {
        projects.detail(project);
        var primary = enabledPrimary(project).map(SigningKey::certificateId);
        var query = """
                select t
                  from IssuedTemporaryToken t
                 where t.projectId = :project and t.expiresAt > :now
                 order by t.expiresAt desc, t.id desc
                """;
        return entities.createQuery(query, IssuedTemporaryToken.class)
                .setParameter("project", project.value())
                .setParameter("now", clock.instant())
                .setMaxResults(LATEST)
                .getResultStream()
                .map(issued -> issued.line(primary))
                .toList();
    }

    /** Refuses whom {@link #inspect} would refuse, before he has pasted anything. */
    @Allows(Permission.VIEW_PROJECTS)
    public void openInspector() {
        // The guard has spoken.
    }

    /**
     * Explains a token of whatever format.
     *
     * @param token the text as it was pasted; it is neither kept nor repeated in the answer
     * @param channel where the token is to be used, if that is to be compared
     * @param uid by whom the token is to be used, if that is to be compared
     */
    @Allows(Permission.VIEW_PROJECTS)
    public Inspection inspect(String token, Optional<String> channel, Optional<String> uid) {
        var text = token.strip();
        var version = TokenVersion.claimedBy(text);
        try {
            var read = ReadToken.of(text);
            if (read instanceof KnownToken known) {
                var own = ownProject(known.appId());
                return new Inspector(known, own, Presented.of(channel, uid), clock.instant()).inspect();
            }
            return Inspection.unreadable(version, new Finding(Verdict.VERSION_UNKNOWN, text.substring(0, 3)));
        } catch (MalformedToken malformed) {
            return Inspection.unreadable(version, Finding.of(malformed));
        }
    }

    private TemporaryToken temporary(String appId, String channel, SigningKey primary) {
        var issuedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var seconds = AccessToken2.LIMIT_SECONDS;
        var everything = RtcService.publisher(channel, ANYONE, seconds);
        var content = new AccessToken2(
                appId,
                issuedAt.getEpochSecond(),
                seconds,
                Integer.toUnsignedLong(RANDOM.nextInt()),
                List.of(everything));
        return new TemporaryToken(
                content.sign(primary.certificate()), channel, issuedAt, issuedAt.plusSeconds(seconds));
    }

    private Optional<SigningKey> enabledPrimary(ProjectId project) {
        return signingKeys.primaryOf(project).filter(SigningKey::enabled);
    }

    private Optional<OwnProject> ownProject(String appId) {
        return appIds.ofCurrentTenant(appId).map(id -> {
            var detail = projects.detail(id);
            return new OwnProject(id, detail.name(), isEnabled(detail), signingKeys.allOf(id));
        });
    }

    private static boolean isEnabled(ProjectDetail project) {
        return project.status() == ProjectStatus.ENABLED;
    }
}
