// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Somebody has this App ID here, or a deleted project had it. */
public class AppIdTaken extends Refusal {

    AppIdTaken(String appId) {
        super("app-id-taken", appId);
    }
}
