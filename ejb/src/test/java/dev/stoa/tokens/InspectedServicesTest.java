// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.Judged.services;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.tokens.ServiceField.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How services look to the reader of a token. */
class InspectedServicesTest {

    @Test
    void privilegesHaveNamesAndEnds() {
        var rtc = services(new RtcService(Privileges.of(Map.of(1, 600L, 2, 60L, 99, 1L)), "room", "ada"));

        assertThat(rtc.inspect().services().get(0).privileges())
                .containsExactly(
                        new InspectedPrivilege(Optional.of(Privilege.RTC_JOIN), 1, Judged.ISSUED.plusSeconds(600)),
                        new InspectedPrivilege(
                                Optional.of(Privilege.RTC_PUBLISH_AUDIO), 2, Judged.ISSUED.plusSeconds(60)),
                        new InspectedPrivilege(Optional.empty(), 99, Judged.ISSUED.plusSeconds(1)));
        assertThat(rtc.inspect().services().get(0).privileges())
                .extracting(InspectedPrivilege::code)
                .containsExactly("rtc-join", "rtc-publish-audio", "unknown");
    }

    @Test
    void fieldsComeInTheOrderOfTheFormat() {
        var all = services(
                RtcService.subscriber("room", "ada", 600),
                new StreamingService(Privileges.NONE, "room", "acme"),
                new ClassroomService(Privileges.NONE, "class", "ada", ClassroomService.NO_ROLE),
                new FpaService(Privileges.NONE));

        assertThat(all.inspect().services())
                .extracting(InspectedService::fields)
                .containsExactly(
                        List.of(field(Name.CHANNEL, "room"), field(Name.UID, "ada")),
                        List.of(field(Name.CHANNEL, "room"), field(Name.ACCOUNT, "acme")),
                        List.of(),
                        List.of(field(Name.ROOM, "class"), field(Name.USER, "ada"), field(Name.ROLE, "-1")));
    }

    @Test
    void resourcesAreNamed() {
        var names = List.of("news", "sport");
        var resource = new Rtm2Service.Resource(1, List.of(new Rtm2Service.Permission(0, names)));
        var unknown = new Rtm2Service.Resource(9, List.of(new Rtm2Service.Permission(2, List.of())));

        var lines = services(new Rtm2Service(Privileges.all(600, 1), "ada", List.of(resource, unknown)))
                .inspect()
                .services()
                .get(0)
                .resources();

        assertThat(lines).extracting(InspectedResource::resourceCode).containsExactly("stream-channel", "unknown");
        assertThat(lines).extracting(InspectedResource::permissionCode).containsExactly("read", "unknown");
        assertThat(lines.get(0).names()).isEqualTo(names);
    }

    private static ServiceField field(Name name, String value) {
        return new ServiceField(name, value);
    }
}
