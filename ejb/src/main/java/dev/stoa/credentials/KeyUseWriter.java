// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.audit.UseTrail;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what was counted for one account: when each pair was used last, and on the trail what for. */
@ApplicationScoped
class KeyUseWriter {

    @Inject
    CustomerKeyRows rows;

    @Inject
    UseTrail trail;

    @Inject
    TenantBinding binding;

    @Inject
    Clock clock;

    /** One entry for each pair, the address it came from, and whether it was let in. */
    private record Entry(String customerId, String address, Optional<String> refusal) {

        static Entry of(KeyUse use) {
            return new Entry(use.customerId(), use.address(), use.refusal());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(TenantId tenant, Map<KeyUse, Long> counted) {
        binding.bind(tenant);
        counted.keySet().stream().collect(Collectors.groupingBy(Entry::of)).forEach((entry, uses) -> {
            var operations = new TreeMap<String, Long>();
            uses.forEach(use -> operations.put(use.operation(), counted.get(use)));
            add(tenant, entry, operations);
        });
    }

    private void add(TenantId tenant, Entry entry, Map<String, Long> operations) {
        trail.add(tenant, new CustomerId(entry.customerId()), entry.address(), entry.refusal(), operations);
        if (entry.refusal().isEmpty()) {
            rows.used(tenant, entry.customerId(), clock.instant());
        }
    }
}
