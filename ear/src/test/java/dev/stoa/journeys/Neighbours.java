// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Visitor;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Two people with an account and a project each; all that is known of the first is a secret to the second. */
record Neighbours(
        Visitor owner,
        Visitor stranger,
        ProjectPages.Shown hers,
        ProjectPages.Shown his,
        Secrets secrets,
        AccountData data) {

    /**
     * What only the owner has seen.
     *
     * @param certificate the primary one of her project
     * @param token one that was signed with it
     */
    record Secrets(String companyId, String projectName, String certificate, String token) {}

    static Neighbours moveIn(Visitor owner, Visitor stranger, LocalPlatform platform) {
        owner.signsUp();
        var pages = new ProjectPages(owner);
        var name = "Secret of " + owner.email();
        var project = pages.create(name);
        var certificate = pages.reveal(project);
        var token = pages.temporaryToken(project, "secret-channel");
        var companyId = owner.page().locator(".bar__id code").textContent();

        stranger.signsUp();
        var his = new ProjectPages(stranger).create("Own");
        var data = new AccountData(platform, owner);
        owner.page().waitForCondition(data::countsATokenByNow);
        return new Neighbours(owner, stranger, project, his, new Secrets(companyId, name, certificate, token), data);
    }

    /** Whatever of the owner's a page could give away, except what the stranger himself has sent. */
    List<String> unknownTo(String sent) {
        return Stream.of(
                        hers.id(),
                        hers.appId(),
                        secrets.companyId(),
                        secrets.projectName(),
                        secrets.certificate(),
                        secrets.token(),
                        owner.email(),
                        owner.company())
                .filter(secret -> !sent.contains(secret))
                .toList();
    }

    Object everythingOfHers() throws SQLException {
        return data.everything();
    }
}
