// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which other consoles accounts may take projects over: by the setting {@code stoa.import.consoles}, from none.
 */
@ApplicationScoped
class ImportSettings {

    @Inject
    @ConfigProperty(name = "stoa.import.consoles")
    Optional<String> consoles;

    List<ImportConsole> consoles() {
        return ImportConsole.parse(consoles.orElse(""));
    }
}
