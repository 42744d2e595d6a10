// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody calls every method of every boundary; exactly those get in whom the table lets in. */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    private static final String PRODUCT = "dev.stoa.";
    private static final String TESTS = AccessMatrixIT.class.getPackageName();

    @Inject
    People people;

    @Inject
    Companies companies;

    @Inject
    Probe probe;

    @Inject
    BeanManager beans;

    @Inject
    @Any
    Instance<Object> instances;

    @Test
    void everyMethodIsInTheTable() {
        assertThat(new TreeSet<>(methods().keySet()))
                .isEqualTo(AccessTable.methods().keySet());
    }

    @Test
    void everybodyGetsInWhereTheTableSaysSo() throws Exception {
        var expected = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();
        for (var method : methods().entrySet()) {
            var asked = AccessTable.methods().getOrDefault(method.getKey(), "nobody");
            expected.put(method.getKey(), row(caller -> AccessTable.lets(caller, asked)));
            var tenant = accountWithAda();
            found.put(method.getKey(), row(caller -> getsIn(tenant, caller, method.getValue())));
        }

        System.out.println(table(found));
        assertThat(table(found)).isEqualTo(table(expected));
    }

    /** One for each method, for some of them end what others need: whoever leaves is no member any more. */
    private TenantId accountWithAda() throws Exception {
        var tenant = companies.open().tenant();
        people.as(tenant, () -> probe.change("""
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, 'ada', id, now() from membership.role where predefined = 'ADMIN'
                """));
        return tenant;
    }

    /** A question about a caller. */
    @FunctionalInterface
    private interface Question {
        boolean about(Caller caller) throws Exception;
    }

    private static String row(Question question) throws Exception {
        var row = new StringBuilder();
        for (var caller : AccessTable.callers().values()) {
            row.append(question.about(caller) ? " x" : " -");
        }
        return row.toString();
    }

    private static String table(Map<String, String> rows) {
        var heads = AccessTable.callers().keySet().stream().collect(Collectors.joining(", "));
        return rows.entrySet().stream()
                .map(row -> "%-45s%s".formatted(row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n", heads + "\n", "\n"));
    }

    /** Whoever the guard lets in fails afterwards, for he brings nothing along; that is another failure. */
    private boolean getsIn(TenantId tenant, Caller caller, Method method) throws Exception {
        var boundary = instances.select(method.getDeclaringClass()).get();
        try {
            people.as(tenant, caller, () -> method.invoke(boundary, nothing(method)));
            return true;
        } catch (InvocationTargetException failed) {
            return !(failed.getCause() instanceof NotAllowed);
        }
    }

    /** By their names alone, which no two share. */
    private Map<String, Method> methods() {
        return new TreeMap<>(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.getName().startsWith(PRODUCT)
                        && !type.getPackageName().equals(TESTS))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .collect(Collectors.toMap(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        method -> method)));
    }

    private static @Nullable Object[] nothing(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(AccessMatrixIT::nothing)
                .toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type.isPrimitive()) {
            return 0;
        }
        return type == Optional.class ? Optional.empty() : null;
    }
}
