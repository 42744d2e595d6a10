// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantId;
import java.util.UUID;

/** A certificate that somebody uses, with the tenant whose it is. */
record UsedCertificate(TenantId tenant, UUID certificate) {}
