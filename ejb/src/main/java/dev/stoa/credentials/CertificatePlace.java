// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import java.nio.charset.StandardCharsets;

/**
 * Where a certificate belongs. It is authenticated with the secret: what was sealed for one place opens in no other.
 */
record CertificatePlace(TenantId tenant, ProjectId project, Slot slot) {

    byte[] associatedData() {
        return (tenant + "/" + project + "/" + slot).getBytes(StandardCharsets.UTF_8);
    }
}
