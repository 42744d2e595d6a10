// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.FreshProofNeeded;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Operation;
import dev.stoa.access.Permission;
import dev.stoa.access.Proof;
import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditLog;
import dev.stoa.audit.AuditSearch;
import dev.stoa.credentials.AddressNotAllowed;
import dev.stoa.credentials.CustomerId;
import dev.stoa.credentials.CustomerKeyNotFound;
import dev.stoa.credentials.CustomerKeyQuotaReached;
import dev.stoa.credentials.CustomerKeyState;
import dev.stoa.credentials.CustomerKeys;
import dev.stoa.credentials.CustomerSecretTaken;
import dev.stoa.credentials.KeyAndSecret;
import dev.stoa.credentials.KeyBeyondOwn;
import dev.stoa.credentials.KeyDisabled;
import dev.stoa.credentials.KeyDoor;
import dev.stoa.credentials.KeyExpiryInvalid;
import dev.stoa.credentials.KeyRefused;
import dev.stoa.credentials.KeyUseKeeper;
import dev.stoa.credentials.Networks;
import dev.stoa.credentials.NewCustomerKey;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CustomerKeysIT {

    private static final String HERE = "192.0.2.7";
    private static final NewCustomerKey PLAIN = asked("", KeyScope.READ_USAGE, KeyScope.EDIT_PROJECTS);

    @Inject
    People people;

    @Inject
    CustomerKeys keys;

    @Inject
    KeyDoor door;

    @Inject
    KeyUseKeeper keeper;

    @Inject
    AuditLog log;

    @Inject
    CurrentCaller current;

    @Inject
    Probe probe;

    @Test
    void waitForTheirSecretAndHandItOutOnce() throws Exception {
        var tenant = people.newTenant();
        var id = create(tenant, PLAIN);

        assertThat(state(tenant, id)).isEqualTo(CustomerKeyState.WAITING);
        var pair = people.as(tenant, () -> keys.takeSecret(id));

        assertThat(pair.customerId()).isEqualTo(id);
        assertThat(pair.secret()).matches("[0-9a-f]{32}");
        assertThat(pair).asString().doesNotContain(pair.secret());
        assertThat(state(tenant, id)).isEqualTo(CustomerKeyState.ENABLED);
        assertThatThrownBy(() -> people.as(tenant, () -> keys.takeSecret(id))).isInstanceOf(CustomerSecretTaken.class);
    }

    @Test
    void openTheDoorOfTheirAccount() throws Exception {
        var tenant = people.newTenant();
        var pair = pair(tenant, PLAIN);

        var entered = door.enter(pair.customerId().value(), pair.secret(), "GET /x", HERE);

        assertThat(entered.tenant()).isEqualTo(tenant);
        assertThat(entered.caller().scopes()).containsExactlyInAnyOrder(KeyScope.READ_USAGE, KeyScope.EDIT_PROJECTS);
        assertThat(entered.caller().projects().isAll()).isTrue();
        assertThatThrownBy(() -> door.enter(pair.customerId().value(), "0".repeat(32), "GET /x", HERE))
                .isInstanceOf(KeyRefused.class);
        assertThatThrownBy(() -> door.enter("0".repeat(32), pair.secret(), "GET /x", HERE))
                .isInstanceOf(KeyRefused.class);
    }

    @Test
    void areClosedAtOnceWhereTheyAreDisabledAndOpenAgain() throws Exception {
        var tenant = people.newTenant();
        var pair = pair(tenant, PLAIN);
        var id = pair.customerId();
        door.enter(id.value(), pair.secret(), "GET /x", HERE);

        run(tenant, () -> keys.disable(id));
        assertThatThrownBy(() -> door.enter(id.value(), pair.secret(), "GET /x", HERE))
                .isInstanceOf(KeyDisabled.class);

        run(tenant, () -> keys.enable(id));
        assertThat(door.enter(id.value(), pair.secret(), "GET /x", HERE)).isNotNull();

        run(tenant, () -> keys.delete(id));
        assertThatThrownBy(() -> door.enter(id.value(), pair.secret(), "GET /x", HERE))
                .isInstanceOf(KeyRefused.class);
        assertThat(people.as(tenant, keys::list)).isEmpty();
    }

    @Test
    void areRefusedFromElsewhere() throws Exception {
        var tenant = people.newTenant();
        var pair = pair(tenant, asked("192.0.2.0/24", KeyScope.READ_USAGE));

        assertThat(door.enter(pair.customerId().value(), pair.secret(), "GET /x", HERE))
                .isNotNull();
        assertThatThrownBy(() -> door.enter(pair.customerId().value(), pair.secret(), "GET /x", "198.51.100.1"))
                .isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void areTenAtMostWhoeverMakesThemAtTheSameTime() throws Exception {
        var tenant = people.newTenant();

        var made = people.atOnce(14, tenant, number -> () -> {
            current.prove(proof());
            return keys.create(PLAIN);
        });

        assertThat(made).filteredOn(CustomerId.class::isInstance).hasSize(CustomerKeys.MOST);
        assertThat(made).filteredOn(CustomerKeyQuotaReached.class::isInstance).hasSize(4);
        var one = people.as(tenant, keys::list).get(0).id();
        run(tenant, () -> keys.delete(one));
        assertThat(create(tenant, PLAIN)).isNotNull();
    }

    @Test
    void askForAFreshProof() throws Exception {
        var tenant = people.newTenant();

        assertThatThrownBy(() -> people.as(tenant, () -> keys.create(PLAIN))).isInstanceOf(FreshProofNeeded.class);
    }

    @Test
    void giveNobodyWhatIsNotHisOwn() throws Exception {
        var tenant = people.newTenant();
        var recruiter = People.member(Permission.EDIT_MEMBERS);
        var id = create(tenant, PLAIN);

        assertThat(people.as(tenant, recruiter, keys::grantable)).containsExactly(KeyScope.READ_MEMBERS);
        assertThatThrownBy(() -> create(tenant, recruiter, PLAIN)).isInstanceOf(KeyBeyondOwn.class);
        assertThatThrownBy(() -> people.as(tenant, recruiter, () -> keys.takeSecret(id)))
                .isInstanceOf(KeyBeyondOwn.class);
        assertThat(create(tenant, recruiter, asked("", KeyScope.READ_MEMBERS))).isNotNull();
    }

    @Test
    void endLaterThanTheyBegin() throws Exception {
        var tenant = people.newTenant();
        var ended = new NewCustomerKey(
                Set.of(KeyScope.READ_USAGE),
                Networks.parse(""),
                Optional.of(Instant.now().minusSeconds(1)));

        assertThatThrownBy(() -> create(tenant, ended)).isInstanceOf(KeyExpiryInvalid.class);
    }

    @Test
    void ofAnotherAccountAreAnsweredAsIfThereWereNone() throws Exception {
        var adas = create(people.newTenant(), PLAIN);
        var bobs = people.newTenant();

        assertThatThrownBy(() -> people.as(bobs, () -> keys.takeSecret(adas))).isInstanceOf(CustomerKeyNotFound.class);
        assertThatThrownBy(() -> run(bobs, () -> keys.disable(adas))).isInstanceOf(CustomerKeyNotFound.class);
        assertThatThrownBy(() -> run(bobs, () -> keys.enable(adas))).isInstanceOf(CustomerKeyNotFound.class);
        assertThatThrownBy(() -> run(bobs, () -> keys.delete(adas))).isInstanceOf(CustomerKeyNotFound.class);
    }

    @Test
    void leaveTheirUsesOnTheTrail() throws Exception {
        var tenant = people.newTenant();
        var pair = pair(tenant, PLAIN);
        var id = pair.customerId();
        door.enter(id.value(), pair.secret(), "GET /x", HERE);
        door.enter(id.value(), pair.secret(), "GET /x", HERE);
        assertThatThrownBy(() -> door.enter(id.value(), "wrong", "GET /x", HERE))
                .isInstanceOf(KeyRefused.class);

        keeper.write();

        var entries = people.as(tenant, () -> log.page(AuditSearch.all(), Optional.empty(), 100))
                .lines();
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == AuditKind.USE)
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.caller()).isEqualTo("key:" + id);
                    assertThat(entry.address()).contains(HERE);
                    assertThat(entry.changes())
                            .singleElement()
                            .satisfies(change -> assertThat(change.field()).isEqualTo("GET /x"));
                });
        assertThat(entries)
                .filteredOn(
                        entry -> entry.refusal().filter("key-refused"::equals).isPresent())
                .hasSize(1);
        assertThat(people.as(tenant, keys::list).get(0).lastUsedAt()).isPresent();
    }

    @Test
    void leaveNoSecretInTheDatabase() throws Exception {
        var tenant = people.newTenant();
        var pair = pair(tenant, PLAIN);

        var row = people.as(tenant, () -> probe.query("select k::text from credentials.customer_key as k"));

        assertThat(row)
                .singleElement()
                .asString()
                .contains(pair.customerId().value())
                .doesNotContain(pair.secret());
    }

    @Test
    void keepTheirSecretWhoeverWritesAnother() throws Exception {
        var tenant = people.newTenant();
        pair(tenant, PLAIN);

        assertThatThrownBy(() -> people.as(
                        tenant,
                        () -> probe.change("update credentials.customer_key set secret_hash = repeat('0', 64)")))
                .hasStackTraceContaining("was handed out");
    }

    private KeyAndSecret pair(TenantId tenant, NewCustomerKey asked) throws Exception {
        var id = create(tenant, asked);
        return people.as(tenant, () -> keys.takeSecret(id));
    }

    private CustomerId create(TenantId tenant, NewCustomerKey asked) throws Exception {
        return create(tenant, People.admin(), asked);
    }

    private CustomerId create(TenantId tenant, Caller maker, NewCustomerKey asked) throws Exception {
        return people.as(tenant, maker, () -> {
            current.prove(proof());
            return keys.create(asked);
        });
    }

    private void run(TenantId tenant, Runnable call) throws Exception {
        people.as(tenant, () -> {
            call.run();
            return true;
        });
    }

    private CustomerKeyState state(TenantId tenant, CustomerId id) throws Exception {
        return people.as(tenant, keys::list).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static NewCustomerKey asked(String networks, KeyScope... scopes) {
        return new NewCustomerKey(Set.of(scopes), Networks.parse(networks), Optional.empty());
    }

    private static Proof proof() {
        return new Proof("ada", new Operation("CustomerKeys.create", ""), Instant.now());
    }
}
