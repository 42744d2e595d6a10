// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.tokens.Privilege;
import dev.stoa.tokens.ServiceField.Name;
import dev.stoa.tokens.ServiceOrder;
import dev.stoa.tokens.ServiceType;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One service of a token that is being put together, as the page has it. */
public class ServiceDraft implements Serializable {

    /** What somebody is in a channel; what he may do there follows, unless it is chosen one by one. */
    public enum Role {
        PUBLISHER,
        SUBSCRIBER,
        SINGLE
    }

    private static final int KINDS_OF_RESOURCES = 5;

    private final ServiceType type;
    private final List<PrivilegeDraft> privileges;
    private final List<ResourceDraft> resources;
    private final Map<String, String> names = new HashMap<>();
    private boolean chosen;
    private Role role;

    ServiceDraft(ServiceType type) {
        this.type = type;
        chosen = isRtc();
        role = isRtc() ? Role.PUBLISHER : Role.SINGLE;
        privileges = Privilege.allOf(type).stream()
                .map(each -> new PrivilegeDraft(each, each.number() == 1))
                .toList();
        resources = IntStream.range(0, type == ServiceType.RTM2 ? KINDS_OF_RESOURCES : 0)
                .mapToObj(ResourceDraft::new)
                .toList();
    }

    static List<ServiceDraft> all() {
        return Stream.of(ServiceType.values()).map(ServiceDraft::new).toList();
    }

    /** What is to be built, everything for as long as the token where nothing else was typed. */
    ServiceOrder order(long tokenSeconds) {
        return switch (role) {
            case PUBLISHER -> ServiceOrder.publisher(name(Name.CHANNEL), name(Name.UID), tokenSeconds);
            case SUBSCRIBER -> ServiceOrder.subscriber(name(Name.CHANNEL), name(Name.UID), tokenSeconds);
            case SINGLE -> single(tokenSeconds);
        };
    }

    private ServiceOrder single(long tokenSeconds) {
        var allowed = new EnumMap<Privilege, Long>(Privilege.class);
        privileges.stream()
                .filter(PrivilegeDraft::isChosen)
                .forEach(each -> allowed.put(each.privilege(), each.secondsOr(tokenSeconds)));
        var named = new EnumMap<Name, String>(Name.class);
        type.fields().forEach(field -> named.put(field, name(field)));
        return new ServiceOrder(
                type,
                allowed,
                named,
                resources.stream().flatMap(ResourceDraft::resources).toList());
    }

    /** Blanks around a name are a slip of whoever typed it; a field left empty comes as null. */
    private String name(Name field) {
        return Optional.ofNullable(names.get(field.code())).map(String::strip).orElse("");
    }

    public boolean isRtc() {
        return type == ServiceType.RTC;
    }

    public String getCode() {
        return type.code();
    }

    public List<Name> getFields() {
        return type.fields();
    }

    /** By the codes of the fields. */
    public Map<String, String> getNames() {
        return names;
    }

    public List<PrivilegeDraft> getPrivileges() {
        return privileges;
    }

    public List<ResourceDraft> getResources() {
        return resources;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }
}
