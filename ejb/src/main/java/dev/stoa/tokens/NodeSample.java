// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/** With the library on npm. */
final class NodeSample extends SampleLanguage {

    NodeSample() {
        super("Node.js", "npm install agora-token@2.0.6");
    }

    @Override
    String begin(String appId, TokenOrder order) {
        return """
                const tokens = require("agora-token/src/AccessToken2");

                const appId = "%s";
                const appCertificate = "%s";
                const issuedAt = Math.floor(Date.now() / 1000);
                const token = new tokens.AccessToken2(appId, appCertificate, issuedAt, %d);

                """.formatted(appId, CodeSample.PLACEHOLDER, order.expireSeconds());
    }

    @Override
    String service(String variable, ServiceOrder service) {
        var name = "tokens.Service" + SampleNames.service(service.type());
        var arguments = service.type() == ServiceType.RTM2 ? arguments(service) + ", resources" : arguments(service);
        return resources(service)
                + "const %s = new %s(%s);\n".formatted(variable, name, arguments)
                + privileges(service, variable + ".add_privilege(" + name + ".%s, %d);\n", NodeSample::constant)
                + "token.add_service(%s);\n".formatted(variable);
    }

    @Override
    String end() {
        return """

                console.log(token.build());
                """;
    }

    private static String resources(ServiceOrder service) {
        return service.type() != ServiceType.RTM2
                ? ""
                : "const resources = new tokens.Rtm2Permissions();\n"
                        + resources(
                                service,
                                (kind, permission, names) ->
                                        "resources.add(tokens.Rtm2Permissions.k%s, tokens.Rtm2Permissions.k%s, [%s]);\n"
                                                .formatted(
                                                        SampleNames.resource(kind),
                                                        SampleNames.permission(permission),
                                                        names));
    }

    private static String constant(Privilege privilege) {
        var name = SampleNames.privilege(privilege);
        return privilege.service() == ServiceType.CLASSROOM
                ? "PRIVILEGE_" + SampleNames.shouted(name)
                : "kPrivilege" + name;
    }
}
