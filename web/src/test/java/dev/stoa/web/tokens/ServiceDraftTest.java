// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.tokens.InspectedResource;
import dev.stoa.tokens.Privilege;
import dev.stoa.tokens.ServiceField.Name;
import dev.stoa.tokens.ServiceOrder;
import dev.stoa.tokens.ServiceType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page sends is what is ordered. */
class ServiceDraftTest {

    @Test
    void aFieldLeftEmptyIsAnEmptyName() {
        var draft = new ServiceDraft(ServiceType.RTC);
        draft.getNames().put("channel", " hall ");
        draft.getNames().put("uid", null);

        assertThat(draft.order(60)).isEqualTo(ServiceOrder.publisher("hall", "", 60));
        draft.setRole(ServiceDraft.Role.SUBSCRIBER);
        assertThat(draft.order(60)).isEqualTo(ServiceOrder.subscriber("hall", "", 60));
    }

    @Test
    void aPrivilegeLastsAsLongAsTheTokenUnlessItsSecondsAreTyped() {
        var draft = new ServiceDraft(ServiceType.RTC);
        draft.setRole(ServiceDraft.Role.SINGLE);
        draft.getPrivileges().get(1).setChosen(true);
        draft.getPrivileges().get(1).setSeconds(5L);

        assertThat(draft.order(60).privileges())
                .isEqualTo(Map.of(Privilege.RTC_JOIN, 60L, Privilege.RTC_PUBLISH_AUDIO, 5L));
    }

    @Test
    void resourcesAreSeparatedByCommas() {
        var draft = new ServiceDraft(ServiceType.RTM2);
        draft.getNames().put("user", "ada");
        draft.getResources().get(1).setRead("news, , sports");
        draft.getResources().get(4).setWritten("bob");

        var order = draft.order(60);

        assertThat(order.names()).containsEntry(Name.USER, "ada");
        assertThat(order.resources())
                .isEqualTo(List.of(
                        new InspectedResource(1, 0, List.of("news", "sports")),
                        new InspectedResource(4, 1, List.of("bob"))));
    }

    @Test
    void everyServiceCanBeChosen() {
        assertThat(ServiceDraft.all()).extracting(ServiceDraft::getCode).hasSize(ServiceType.values().length);
        assertThat(ServiceDraft.all()).filteredOn(ServiceDraft::isChosen).hasSize(1);
    }
}
