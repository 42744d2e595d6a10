// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.access.Allows;
import dev.stoa.access.Permission;
import dev.stoa.credentials.SigningKey;
import dev.stoa.credentials.SigningKeys;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.time.Ids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a member may do with tokens: have one made to try a channel with, and have any explained. */
@Stateless
public class Tokens {

    private static final int LATEST = 50;
    private static final String ANYONE = "";

    @PersistenceContext
    EntityManager entities;

    @Inject
    OwnProjects own;

    @Inject
    Projects projects;

    @Inject
    TokenIssue issue;

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
     * @throws AccountSuspended if the account is suspended
     * @throws PrimaryCertificateOff if there is no primary certificate to sign it, or it is off
     */
    @Allows(Permission.EDIT_PROJECTS)
    public TemporaryToken temporaryRtc(ProjectId project, String channel) {
        var detail = projects.detail(project);
        ChannelName.require(channel);
        var seconds = AccessToken2.LIMIT_SECONDS;
        var everything = RtcService.publisher(channel, ANYONE, seconds);
        var issued = issue.sign(detail, Slot.PRIMARY, List.of(everything), seconds);
        var until = issued.issuedAt().plusSeconds(seconds);
        var token = new TemporaryToken(issued.token(), channel, issued.issuedAt(), until);
        entities.persist(new IssuedTemporaryToken(
                Ids.next(clock), project, issued.signer().certificateId(), token));
        return token;
    }

    /**
     * The temporary tokens that were issued lately and what has become of them, the latest first; a week after its end
     * one is forgotten.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public List<TemporaryTokenLine> temporaryTokens(ProjectId project) {
        var detail = projects.detail(project);
        var circumstances = new TemporaryTokenState.Circumstances(
                clock.instant(), detail.status() == ProjectStatus.ENABLED, primary(project));
        var query = """
                select t
                  from IssuedTemporaryToken t
                 where t.projectId = :project
                 order by t.expiresAt desc, t.id desc
                """;
        return entities.createQuery(query, IssuedTemporaryToken.class)
                .setParameter("project", project.value())
                .setMaxResults(LATEST)
                .getResultStream()
                .map(issued -> issued.line(circumstances))
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
                var project = own.ofAppId(known.appId());
                return new Inspector(known, project, Presented.of(channel, uid), clock.instant()).inspect();
            }
            return Inspection.unreadable(version, new Finding(Verdict.VERSION_UNKNOWN, text.substring(0, 3)));
        } catch (MalformedToken malformed) {
            return Inspection.unreadable(version, Finding.of(malformed));
        }
    }

    private Optional<UUID> primary(ProjectId project) {
        return signingKeys.primaryOf(project).filter(SigningKey::enabled).map(SigningKey::certificateId);
    }
}
