// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.credentials.SigningKey;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Builds tokens of any service for a member's own programs; the certificate never leaves the server. */
@Stateless
public class TokenBuilder {

    @Inject
    Projects projects;

    @Inject
    OwnProjects own;

    @Inject
    TokenIssue issue;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * The certificates that can sign a token now, the primary first.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public List<Slot> signers(ProjectId project) {
        return issue.signers(projects.detail(project)).stream()
                .map(SigningKey::slot)
                .toList();
    }

    /**
     * Builds a token, and shows what it is and how to build it elsewhere.
     *
     * @throws dev.stoa.Refusal if the project or the certificate is not in force, or the token can't be as it is wanted
     */
    @Allows(Permission.EDIT_PROJECTS)
    public BuiltToken build(ProjectId project, TokenOrder order) {
        return built(projects.detail(project), order);
    }

    /**
     * Builds a token by which this user logs in to Signaling; it lasts a day, and the primary certificate signs it.
     *
     * @throws dev.stoa.Refusal if the project or the certificate is not in force, or nobody has such a name
     */
    @Allows(Permission.EDIT_PROJECTS)
    public BuiltToken signaling(ProjectId project, String userId) {
        return built(projects.detail(project), TokenOrder.signaling(userId));
    }

    private BuiltToken built(ProjectDetail project, TokenOrder order) {
        var issued = issue.sign(project, order.signer(), order.build(), order.expireSeconds());
        changes.note("token.services", null, services(order));
        changes.note("token.signer", null, order.signer());
        return new BuiltToken(
                issued.token(), inspected(project, issued.token()), CodeSamples.of(project.appId(), order));
    }

    private Inspection inspected(ProjectDetail project, String text) {
        try {
            var token = (KnownToken) ReadToken.of(text);
            return new Inspector(token, own.ofAppId(project.appId()), Presented.NOTHING, clock.instant()).inspect();
        } catch (MalformedToken impossible) {
            throw new IllegalStateException("a token that was built can't be read", impossible);
        }
    }

    private static String services(TokenOrder order) {
        return order.services().stream().map(each -> each.type().code()).collect(Collectors.joining(", "));
    }
}
