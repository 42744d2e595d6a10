// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Refusal;
import dev.stoa.credentials.Slot;
import dev.stoa.tokens.ServiceField.Name;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody may have built, and what is refused with its reason. */
class ServiceOrderTest {

    @ParameterizedTest
    @EnumSource(ServiceType.class)
    void anyServiceCanBeBuilt(ServiceType type) {
        var order = Orders.full(type);

        var built = order.build();

        assertThat(built.type()).isEqualTo(type);
        assertThat(built.privileges().seconds())
                .hasSize(Privilege.allOf(type).size())
                .containsValue(600L);
        assertThat(built.fields()).extracting(ServiceField::name).isEqualTo(type.fields());
    }

    @Test
    void aPublisherMayDoEverythingAndASubscriberJoin() {
        assertThat(ServiceOrder.publisher("room", "7", 60).build().privileges().seconds())
                .containsOnlyKeys(1, 2, 3, 4);
        assertThat(ServiceOrder.subscriber("room", "7", 60).build().privileges().seconds())
                .containsOnlyKeys(1);
    }

    @Test
    void uidZeroIsNobodyInParticular() {
        assertThat(ServiceOrder.subscriber("room", "0", 60).build().fields()).contains(new ServiceField(Name.UID, ""));
    }

    @Test
    void everyChannelAndEveryUserCanBeMeant() {
        assertThat(ServiceOrder.subscriber("*", "*", 60).build().fields()).allMatch(ServiceField::wildcard);
    }

    @Test
    void resourcesAreGroupedByKindAndPermission() {
        var wanted = List.of(
                new InspectedResource(1, 0, List.of("a")),
                new InspectedResource(0, 1, List.of("b")),
                new InspectedResource(1, 0, List.of("c")));
        var login = Map.of(Privilege.RTM2_LOGIN, 60L);

        var built = new ServiceOrder(ServiceType.RTM2, login, Map.of(Name.USER, "ada"), wanted).build();

        assertThat(built.resourceLines())
                .containsExactly(
                        new InspectedResource(0, 1, List.of("b")), new InspectedResource(1, 0, List.of("a", "c")));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "86401"})
    void aTimeIsWithinADay(long seconds) {
        refused("token-lifetime-invalid", ServiceOrder.subscriber("room", "7", seconds))
                .hasMessageContaining("86400");
        assertThatThrownBy(() ->
                        order(seconds, ServiceOrder.subscriber("room", "7", 60)).build())
                .isInstanceOf(TokenLifetimeInvalid.class);
    }

    @Test
    void aTokenAllowsSomething() {
        assertThatThrownBy(() -> order(60).build()).isInstanceOf(TokenServiceMissing.class);
        refused("token-privilege-missing", new ServiceOrder(ServiceType.FPA, Map.of(), Map.of(), List.of()));
        refused(
                "token-privilege-foreign",
                new ServiceOrder(ServiceType.FPA, Map.of(Privilege.RTC_JOIN, 60L), Map.of(), List.of()));
    }

    @Test
    void whoLogsInHasAName() {
        refused("token-name-missing", nameless(Privilege.SIGNALING_LOGIN));
        refused("token-name-missing", nameless(Privilege.RTM2_LOGIN));
        refused("token-name-missing", nameless(Privilege.CHAT_USER));
        refused("token-name-missing", nameless(Privilege.CLASSROOM_ROOM_USER));
        refused("token-name-missing", nameless(Privilege.CLASSROOM_USER));
        assertThat(nameless(Privilege.CHAT_APP).build()).isNotNull();
        assertThat(nameless(Privilege.CLASSROOM_APP).build()).isNotNull();
    }

    @Test
    void aNameShowsAsItIs() {
        for (var name : List.of("x".repeat(256), "a\nb", "a\u2028b", "\uD83C")) {
            refused("token-name-invalid", ServiceOrder.subscriber("room", name, 60));
        }
        refused("channel-name-invalid", ServiceOrder.subscriber("caf\u00e9", "7", 60));
    }

    @ParameterizedTest
    @CsvSource({"-2", "32768", "teacher", "1.5"})
    void aRoleIsANumber(String role) {
        var order = new ServiceOrder(
                ServiceType.CLASSROOM, Map.of(Privilege.CLASSROOM_APP, 60L), Map.of(Name.ROLE, role), List.of());

        refused("token-role-invalid", order);
    }

    @Test
    void aResourceIsOfAKnownKind() {
        for (var wanted : List.of(
                new InspectedResource(5, 0, List.of()),
                new InspectedResource(0, 2, List.of()),
                new InspectedResource(-1, 0, List.of()))) {
            refused(
                    "token-resource-unknown",
                    new ServiceOrder(
                            ServiceType.RTM2,
                            Map.of(Privilege.RTM2_LOGIN, 60L),
                            Map.of(Name.USER, "ada"),
                            List.of(wanted)));
        }
    }

    @Test
    void theLongestOrderFits() {
        var longest = "x".repeat(ServiceOrder.NAME_LIMIT_BYTES);
        var names = List.of(new InspectedResource(0, 0, Collections.nCopies(200, longest)));
        var many = new ServiceOrder(
                ServiceType.RTM2, Map.of(Privilege.RTM2_LOGIN, 60L), Map.of(Name.USER, longest), names);
        var others = Collections.nCopies(15, ServiceOrder.publisher("y".repeat(64), longest, 60));
        var services = Stream.concat(others.stream(), Stream.of(many)).toList();

        var built = new AccessToken2(KnownAnswers.APP_ID, 1, 60, 1, new TokenOrder(services, 60, Slot.PRIMARY).build());

        assertThat(built.sign(KnownAnswers.CERTIFICATE)).startsWith("007");
        assertThatThrownBy(() -> new TokenOrder(Collections.nCopies(17, many), 60, Slot.PRIMARY).build())
                .isInstanceOf(TokenTooLong.class);
    }

    private static TokenOrder order(long seconds, ServiceOrder... services) {
        return new TokenOrder(List.of(services), seconds, Slot.PRIMARY);
    }

    private static ServiceOrder nameless(Privilege privilege) {
        return new ServiceOrder(privilege.service(), Map.of(privilege, 60L), Map.of(), List.of());
    }

    private static AbstractThrowableAssert<?, ?> refused(String code, ServiceOrder order) {
        return assertThatThrownBy(order::build)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
