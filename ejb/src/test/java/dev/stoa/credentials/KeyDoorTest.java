// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.stoa.access.KeyScope;
import dev.stoa.access.ProjectScope;
import dev.stoa.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyDoorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CustomerSecrets SECRETS =
            CustomerSecrets.parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    private static final CustomerId ID = new CustomerId("5e2d".repeat(8));
    private static final String SECRET = "0123456789abcdef".repeat(2);
    private static final TenantId TENANT = new TenantId(7);

    private final KeyUses uses = new KeyUses();

    @Test
    void letsInWhoHasTheSecret() {
        var entered = door(Optional.of(key(true, Optional.empty(), "")), SECRET);

        assertThat(entered.tenant()).isEqualTo(TENANT);
        assertThat(entered.caller().auditName()).isEqualTo("key:" + ID);
        assertThat(uses.of(TENANT))
                .containsExactly(entry(new KeyUse(TENANT, ID.value(), "192.0.2.7", "GET /x", Optional.empty()), 1L));
    }

    @Test
    void answersAlikeWhetherTheIdOrTheSecretIsWrong() {
        assertThatThrownBy(() -> door(Optional.empty(), SECRET)).isInstanceOf(KeyRefused.class);
        assertThatThrownBy(() -> door(Optional.of(key(false, Optional.of(NOW), "198.51.100.1")), "wrong"))
                .isInstanceOf(KeyRefused.class);
    }

    @Test
    void tellsWhoHasTheSecretWhyHeIsRefused() {
        var disabled = Optional.of(key(false, Optional.empty(), ""));
        var expired = Optional.of(key(true, Optional.of(NOW), ""));
        var elsewhere = Optional.of(key(true, Optional.of(NOW.plusSeconds(1)), "198.51.100.0/24"));

        assertThatThrownBy(() -> door(disabled, SECRET)).isInstanceOf(KeyDisabled.class);
        assertThatThrownBy(() -> door(expired, SECRET)).isInstanceOf(KeyExpired.class);
        assertThatThrownBy(() -> door(elsewhere, SECRET)).isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void letsNobodyInBeforeTheSecretIsMade() {
        var waiting = new CustomerKey(
                ID,
                true,
                Set.of(KeyScope.READ_USAGE),
                ProjectScope.all(),
                Networks.parse(""),
                "ada",
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(waiting.state(NOW)).isEqualTo(CustomerKeyState.WAITING);
        assertThatThrownBy(() -> door(Optional.of(waiting), "")).isInstanceOf(KeyRefused.class);
    }

    @Test
    void goesOnCountingWhatComesWhileItIsWrittenDown() {
        door(Optional.of(key(true, Optional.empty(), "")), SECRET);
        var written = uses.of(TENANT);
        door(Optional.of(key(true, Optional.empty(), "")), SECRET);

        uses.forget(written);

        assertThat(uses.of(TENANT).values()).containsExactly(1L);
        uses.forget(uses.of(TENANT));
        assertThat(uses.tenants()).isEmpty();
    }

    private KeyDoor.Entered door(Optional<CustomerKey> found, String secret) {
        var keys = new KnownKeys();
        keys.clock = CLOCK;
        keys.reader = new CustomerKeyReader() {
            @Override
            Optional<KnownKey> find(String customerId) {
                return found.map(key -> new KnownKey(TENANT, key));
            }
        };
        var door = new KeyDoor();
        door.keys = keys;
        door.secrets = SECRETS;
        door.uses = uses;
        door.clock = CLOCK;
        return door.enter(ID.value(), secret, "GET /x", "192.0.2.7");
    }

    private static CustomerKey key(boolean enabled, Optional<Instant> end, String networks) {
        return new CustomerKey(
                ID,
                enabled,
                Set.of(KeyScope.READ_USAGE),
                ProjectScope.all(),
                Networks.parse(networks),
                "ada",
                NOW,
                end,
                Optional.of(SECRETS.hash(SECRET)),
                Optional.of(NOW),
                Optional.empty(),
                false);
    }
}
