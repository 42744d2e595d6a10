// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls the product's own methods from pages, such as {@code #{line.name()}}. The platform's resolver looks through all
 * methods of a class at each call, which was an eighth of what a page with a table cost; this one does so once.
 * Whatever is not plain (a name with two methods, a variable number of parameters) is left to that resolver.
 */
public class OwnMethods extends ELResolver {

    private static final String OWN = "dev.stoa.";

    private final ClassValue<Map<Call, Optional<Method>>> known = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int parameters) {}

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object name,
            Class<?> @Nullable [] types,
            Object @Nullable [] given) {
        if (base == null || name == null || !base.getClass().getName().startsWith(OWN)) {
            return null;
        }
        var parameters = given == null ? new Object[0] : given;
        var method = known.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), parameters.length), call -> find(base.getClass(), call));
        if (method.isEmpty()) {
            return null;
        }
        var result = call(method.get(), base, converted(context, parameters, method.get()));
        context.setPropertyResolved(base, name);
        return result;
    }

    private static Optional<Method> find(Class<?> type, Call call) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        var methods = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(call.name()))
                .toList();
        return methods.size() == 1 ? plain(methods, call) : Optional.empty();
    }

    private static Optional<Method> plain(List<Method> methods, Call call) {
        return methods.stream()
                .filter(method -> method.getParameterCount() == call.parameters() && !method.isVarArgs())
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .findFirst();
    }

    private static Object[] converted(ELContext context, Object[] given, Method method) {
        var types = method.getParameterTypes();
        var converted = new Object[given.length];
        for (var index = 0; index < given.length; index++) {
            converted[index] = context.convertToType(given[index], types[index]);
        }
        return converted;
    }

    /** Fails as the platform's resolver does. */
    private static @Nullable Object call(Method method, Object base, Object[] parameters) {
        try {
            return method.invoke(base, parameters);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Has no properties.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
