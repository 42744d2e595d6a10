// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes programs that build tokens, in one language and with the library that is usual there. */
abstract class SampleLanguage {

    private final String name;
    private final String library;

    SampleLanguage(String name, String library) {
        this.name = name;
        this.library = library;
    }

    /** What comes before the services; makes the variable {@code token}. */
    abstract String begin(String appId, TokenOrder order);

    /** One service, in the variable of this name. */
    abstract String service(String variable, ServiceOrder service);

    /** What comes after the services. */
    abstract String end();

    /** Whether the library can have the service in the same token as those before. */
    boolean takes(ServiceType type, Set<ServiceType> before) {
        return type != ServiceType.RTM2 || !before.contains(type);
    }

    final CodeSample write(String appId, TokenOrder order) {
        var parts = new ArrayList<String>();
        var missing = new ArrayList<ServiceType>();
        var written = new HashSet<ServiceType>();
        for (var service : order.services()) {
            if (takes(service.type(), written)) {
                var variable = service.type().code() + (written.add(service.type()) ? "" : "_" + parts.size());
                parts.add(service(variable, service));
            } else {
                missing.add(service.type());
            }
        }
        var code = parts.isEmpty() ? "" : begin(appId, order) + String.join("\n", parts) + end();
        return new CodeSample(name, library, code, missing);
    }

    /** What the service names, in the order in which all the libraries take it. */
    static String arguments(ServiceOrder service) {
        return service.build().fields().stream()
                .map(field -> field.name() == ServiceField.Name.ROLE ? field.value() : quoted(field.value()))
                .collect(Collectors.joining(", "));
    }

    /** All four languages write a text like this, as long as it has no control characters. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** One line for each privilege, in the order of their numbers. */
    static String privileges(ServiceOrder service, String line, Constant constant) {
        return service.privileges().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> line.formatted(constant.of(each.getKey()), each.getValue()))
                .collect(Collectors.joining());
    }

    /** One line for each kind of resource and what may be done with it: both by their numbers, and the names. */
    static String resources(ServiceOrder service, ResourceLine line) {
        return Rtm2Service.resources(service.resources()).stream()
                .flatMap(kind -> kind.permissions().stream()
                        .map(each -> line.of(kind.number(), each.number(), names(each.names()))))
                .collect(Collectors.joining());
    }

    private static String names(List<String> names) {
        return names.stream().map(SampleLanguage::quoted).collect(Collectors.joining(", "));
    }

    /** How the library calls a privilege. */
    interface Constant {
        String of(Privilege privilege);
    }

    /** How the library is told of resources. */
    interface ResourceLine {
        String of(int kind, int permission, String names);
    }
}
