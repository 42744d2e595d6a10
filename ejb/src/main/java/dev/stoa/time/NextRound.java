// SPDX-License-Identifier: Apache-2.0
package dev.stoa.time;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Stands around each round of a {@link Recurring} bean: what is thrown there has nobody else to see it. */
@Recurring
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class NextRound {

    private static final Logger LOG = System.getLogger(NextRound.class.getName());

    @AroundTimeout
    @SuppressWarnings("IllegalCatch") // The outermost frame of a timer's thread, as a page's edge is of a request's.
    @Nullable
    Object letFail(InvocationContext round) {
        try {
            return round.proceed();
        } catch (Exception failed) {
            LOG.log(Level.ERROR, "a round of " + round.getMethod().getName() + " failed", failed);
            return null;
        }
    }
}
