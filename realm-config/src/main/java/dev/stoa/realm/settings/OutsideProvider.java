// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import java.util.Map;

/**
 * One place that people may come from, as the settings have it.
 *
 * @param config what this kind of provider is told beside its client
 */
record OutsideProvider(String alias, String kind, String name, Client client, Map<String, String> config) {

    /** As what the console is known there. */
    record Client(String id, String secret) {

        /** So that no message ever tells the secret. */
        @Override
        public String toString() {
            return id;
        }
    }
}
