// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.identity.SignInEvent;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Puts a sign-in on the trail of an account, once however often it is told. */
@ApplicationScoped
class SignInTrail {

    private static final String ACTION = "SignIn.";
    private static final int LONGEST_ADDRESS = 64;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    @Inject
    Trail trail;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(TenantId tenant, SignInEvent event) {
        binding.bind(tenant);
        var insert = """
                insert into audit.noted_sign_in (tenant_id, event_id, at) values (?1, ?2, ?3)
                on conflict do nothing
                """;
        var added = entities.createNativeQuery(insert)
                .setParameter(1, tenant.value())
                .setParameter(2, event.id())
                .setParameter(3, event.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (added == 1) {
            trail.add(tenant, occurrence(event), event.at());
            forgetOld(tenant);
        }
    }

    /** The provider is asked again for a minute only; a month lies far beyond. */
    private void forgetOld(TenantId tenant) {
        entities.createNativeQuery(
                        "delete from audit.noted_sign_in where tenant_id = ?1 and at < now() - interval '40 days'")
                .setParameter(1, tenant.value())
                .executeUpdate();
    }

    private static Occurrence occurrence(SignInEvent event) {
        return new Occurrence(
                event.subject(),
                AuditKind.SIGN_IN,
                ACTION + event.type().name(),
                event.detail().orElse(null),
                null,
                new Circumstances(null, address(event), null));
    }

    private static @Nullable String address(SignInEvent event) {
        return event.address()
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .orElse(null);
    }
}
