// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.EnumSet;
import java.util.Set;

/** With the library on Maven Central, which knows five of the services and has each but once in a token. */
final class JavaSample extends SampleLanguage {

    private static final Set<ServiceType> KNOWN = EnumSet.of(
            ServiceType.RTC, ServiceType.SIGNALING, ServiceType.FPA, ServiceType.CHAT, ServiceType.CLASSROOM);

    JavaSample() {
        super("Java", "io.agora:authentication:2.1.3");
    }

    @Override
    boolean takes(ServiceType type, Set<ServiceType> before) {
        return KNOWN.contains(type) && !before.contains(type);
    }

    @Override
    String begin(String appId, TokenOrder order) {
        return """
                import io.agora.media.AccessToken2;

                public class TokenSample {

                    public static void main(String[] args) throws Exception {
                        String appId = "%s";
                        String appCertificate = "%s";
                        AccessToken2 token = new AccessToken2(appId, appCertificate, %d);

                """.formatted(appId, CodeSample.PLACEHOLDER, order.expireSeconds());
    }

    @Override
    String service(String variable, ServiceOrder service) {
        var name = SampleNames.service(service.type());
        var arguments = service.type() == ServiceType.CLASSROOM ? classroom(service) : arguments(service);
        var line = "        " + variable + ".addPrivilege" + name + "(AccessToken2.Privilege" + name + ".%s, %d);\n";
        return "        AccessToken2.Service%1$s %2$s = new AccessToken2.Service%1$s(%3$s);\n"
                        .formatted(name, variable, arguments)
                + privileges(service, line, JavaSample::constant)
                + "        token.addService(%s);\n".formatted(variable);
    }

    @Override
    String end() {
        return """

                        System.out.println(token.build());
                    }
                }
                """;
    }

    private static String classroom(ServiceOrder service) {
        return arguments(service).replaceFirst("(-?[0-9]+)$", "(short) $1");
    }

    private static String constant(Privilege privilege) {
        var name = SampleNames.shouted(SampleNames.privilege(privilege));
        return "PRIVILEGE_" + (privilege.service() == ServiceType.CHAT ? "CHAT_" : "") + name;
    }
}
