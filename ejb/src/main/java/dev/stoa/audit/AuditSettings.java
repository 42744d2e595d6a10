// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the settings of this feature, in one place. */
@ApplicationScoped
class AuditSettings {

    @Produces
    @Singleton
    CheckpointFiles checkpoints(
            @ConfigProperty(name = "stoa.audit.checkpoints") String directory,
            @ConfigProperty(name = "stoa.audit.key") String key) {
        return new CheckpointFiles(Path.of(directory), CheckpointKey.parse(key));
    }

    @Produces
    @Singleton
    Retention retention(@ConfigProperty(name = "stoa.audit.months", defaultValue = "24") int months) {
        return Retention.of(months);
    }
}
