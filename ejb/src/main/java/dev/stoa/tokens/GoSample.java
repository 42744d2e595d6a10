// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/** With the module on GitHub. */
final class GoSample extends SampleLanguage {

    private static final String MODULE = "github.com/AgoraIO/Tools/DynamicKey/AgoraDynamicKey/go/src";

    GoSample() {
        super("Go", "go get " + MODULE + "@master");
    }

    @Override
    String begin(String appId, TokenOrder order) {
        return """
                package main

                import (
                	"fmt"
                	"log"

                	"%s/accesstoken2"
                )

                func main() {
                	appID := "%s"
                	appCertificate := "%s"
                	token := accesstoken2.NewAccessToken(appID, appCertificate, %d)

                """.formatted(MODULE, appId, CodeSample.PLACEHOLDER, order.expireSeconds());
    }

    @Override
    String service(String variable, ServiceOrder service) {
        var arguments = service.type() == ServiceType.RTM2 ? arguments(service) + ", resources" : arguments(service);
        var line = "\t" + variable + ".AddPrivilege(accesstoken2.Privilege%s, %d)\n";
        return resources(service)
                + "\t%s := accesstoken2.NewService%s(%s)\n"
                        .formatted(variable, SampleNames.service(service.type()), arguments)
                + privileges(service, line, GoSample::constant)
                + "\ttoken.AddService(%s)\n".formatted(variable);
    }

    @Override
    String end() {
        return """

                	text, err := token.Build()
                	if err != nil {
                		log.Fatal(err)
                	}
                	fmt.Println(text)
                }
                """;
    }

    private static String resources(ServiceOrder service) {
        return service.type() != ServiceType.RTM2
                ? ""
                : "\tresources := accesstoken2.NewRtm2Permissions()\n"
                        + resources(
                                service,
                                (kind, permission, names) ->
                                        "\tresources.Add(accesstoken2.Rtm2Resource%s, accesstoken2.Rtm2Permission%s, []string{%s})\n"
                                                .formatted(
                                                        SampleNames.resource(kind),
                                                        SampleNames.permission(permission),
                                                        names));
    }

    /** Names that several services would share have the service before them. */
    private static String constant(Privilege privilege) {
        var name = SampleNames.privilege(privilege);
        return switch (privilege.service()) {
            case STREAMING, FCDN, CHAT, CLASSROOM -> SampleNames.service(privilege.service()) + name;
            case RTC, SIGNALING, FPA, RTM2 -> name;
        };
    }
}
