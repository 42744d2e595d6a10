// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.projects.ProjectId;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.JsonBody;

/** A body as scripts in the field send it: fields that nobody asked for are none of our business. */
final class DevBody {

    private static final String STATUS = "status";
    private static final String EXPECTED_STATUS = "0 or 1";

    private DevBody() {}

    static ProjectId id(JsonBody body) {
        return ProjectId.ofHex(body.text("id"));
    }

    /** Whether the status is 1. */
    static boolean isEnabled(JsonBody body) {
        var status = body.optionalNumber(STATUS).orElseThrow(() -> ApiRefusal.fieldMissing(STATUS));
        return switch (status) {
            case 0 -> false;
            case 1 -> true;
            default -> throw ApiRefusal.fieldInvalid(STATUS, EXPECTED_STATUS);
        };
    }
}
