// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantId;
import java.util.Optional;

/**
 * What a program came for with a customer ID.
 *
 * @param refusal why it was not let in; empty if it was
 */
record KeyUse(TenantId tenant, String customerId, String address, String operation, Optional<String> refusal) {}
