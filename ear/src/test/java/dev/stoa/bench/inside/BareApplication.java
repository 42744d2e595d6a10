// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** A second REST interface beside the console's: what Jersey, PostgreSQL and one HMAC cost without the console. */
@ApplicationPath("/bench/api")
public class BareApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BareResource.class);
    }
}
