// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Origin;
import dev.stoa.api.RequestLimits;
import dev.stoa.credentials.KeyDoor;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells the boundaries which program calls, and for which account, before any resource runs. */
@ApplicationScoped
class Programs {

    @Inject
    KeyDoor door;

    @Inject
    PlatformCredential platform;

    @Inject
    PlatformBudget budget;

    @Inject
    RequestLimits limits;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    Origin origin;

    /**
     * Lets a program in.
     *
     * @param endpoint what it asks for, without the ids in it
     * @throws ApiRefusal if it says not who it is
     * @throws dev.stoa.credentials.KeyRefused if it is nobody; the door has its other refusals
     * @throws TooManyRequests if it asks too often
     */
    void enter(@Nullable String authorization, String endpoint) {
        var header = BasicHeader.parse(authorization).orElseThrow(ApiRefusal::keyMissing);
        if (platform.is(header)) {
            enterAsPlatform(endpoint);
        } else {
            enterWithKey(header, endpoint);
        }
    }

    private void enterAsPlatform(String endpoint) {
        if (!budget.admits(endpoint)) {
            throw new TooManyRequests(budget.perSecond(), Duration.ofSeconds(1));
        }
        caller.become(new Caller.Platform());
    }

    private void enterWithKey(BasicHeader header, String endpoint) {
        var entered = door.enter(
                header.id(), header.secret(), endpoint, origin.address().orElse(""));
        var wait = limits.admit(entered.tenant(), endpoint);
        if (!wait.isZero()) {
            throw new TooManyRequests(RequestLimits.PER_SECOND, wait);
        }
        caller.become(entered.caller());
        tenant.choose(entered.tenant());
    }
}
