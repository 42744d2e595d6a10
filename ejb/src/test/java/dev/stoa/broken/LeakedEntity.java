// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity that everybody can reach and that no tenant owns. */
@Entity
public class LeakedEntity {

    @Id
    private UUID id = UUID.randomUUID();

    public UUID id() {
        return id;
    }
}
