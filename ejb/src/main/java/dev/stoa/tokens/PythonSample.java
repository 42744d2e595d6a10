// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/** With the library on GitHub, which is in no package index. */
final class PythonSample extends SampleLanguage {

    PythonSample() {
        super("Python", "https://github.com/AgoraIO/Tools, DynamicKey/AgoraDynamicKey/python3");
    }

    @Override
    String begin(String appId, TokenOrder order) {
        return """
                # Run it in DynamicKey/AgoraDynamicKey/python3 of https://github.com/AgoraIO/Tools
                from src import AccessToken2 as tokens

                app_id = "%s"
                app_certificate = "%s"
                token = tokens.AccessToken(app_id, app_certificate, expire=%d)

                """.formatted(appId, CodeSample.PLACEHOLDER, order.expireSeconds());
    }

    @Override
    String service(String variable, ServiceOrder service) {
        var name = "tokens.Service" + SampleNames.service(service.type());
        var arguments = service.type() == ServiceType.RTM2 ? arguments(service) + ", resources" : arguments(service);
        return resources(service)
                + "%s = %s(%s)\n".formatted(variable, name, arguments)
                + privileges(
                        service, variable + ".add_privilege(" + name + ".kPrivilege%s, %d)\n", SampleNames::privilege)
                + "token.add_service(%s)\n".formatted(variable);
    }

    @Override
    String end() {
        return """

                print(token.build())
                """;
    }

    private static String resources(ServiceOrder service) {
        return service.type() != ServiceType.RTM2
                ? ""
                : "resources = tokens.ServiceRtm2.Permissions()\n"
                        + resources(
                                service,
                                (kind, permission, names) -> "resources.add(resources.k%s, resources.k%s, [%s])\n"
                                        .formatted(
                                                SampleNames.resource(kind), SampleNames.permission(permission), names));
    }
}
