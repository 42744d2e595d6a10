// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.web.api.Entrance;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** {@code /dev}: the compatible surface. */
@ApplicationPath("/dev")
public class DevApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Entrance.class,
                DevErrorMapper.class,
                ProjectResource.class,
                SignKeyResource.class,
                UsageResource.class,
                UsageInSecondsResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
