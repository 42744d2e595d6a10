// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A browser with one session at the console, and the requests it sends. */
@SuppressWarnings("UnusedMethod") // The methods of the two inner classes are called by name.
final class FakeBrowser {

    private static int sessions;

    @Nullable
    Session session;

    HttpServletRequest asks(String path) {
        return asks(path, Map.of());
    }

    HttpServletRequest asks(String path, Map<String, String> parameters) {
        return proxy(HttpServletRequest.class, new Request(path, parameters));
    }

    /** What the session holds at this name; null if there is none. */
    @Nullable
    Object kept(String name) {
        return session == null ? null : session.attributes.get(name);
    }

    String sessionId() {
        return session == null ? "" : session.id;
    }

    private static <T> T proxy(Class<T> type, Object answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(answers, method, arguments)));
    }

    private static @Nullable Object call(Object answers, Method method, Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        try {
            var answer = answers.getClass().getDeclaredMethod(method.getName(), method.getParameterTypes());
            return answer.invoke(answers, arguments);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        }
    }

    private final class Request {

        private final String path;
        private final Map<String, String> parameters;
        private final Map<String, Object> requested = new ConcurrentHashMap<>();

        Request(String path, Map<String, String> parameters) {
            this.path = path;
            this.parameters = parameters;
        }

        @Nullable
        HttpSession getSession(boolean make) {
            if (session == null && make) {
                session = new Session();
            }
            return session == null ? null : proxy(HttpSession.class, session);
        }

        String changeSessionId() {
            var changed = session;
            if (changed == null) {
                throw new IllegalStateException("there is no session");
            }
            changed.id = "session-" + ++sessions;
            return changed.id;
        }

        @Nullable
        String getParameter(String name) {
            return parameters.get(name);
        }

        void setAttribute(String name, Object value) {
            requested.put(name, value);
        }

        @Nullable
        Object getAttribute(String name) {
            return requested.get(name);
        }

        String getServletPath() {
            return path;
        }

        Cookie @Nullable [] getCookies() {
            return null;
        }

        Locale getLocale() {
            return Locale.ENGLISH;
        }
    }

    /** The session's own answers. */
    final class Session {

        private final Map<String, Object> attributes = new ConcurrentHashMap<>();
        private String id = "session-" + ++sessions;

        String getId() {
            return id;
        }

        @Nullable
        Object getAttribute(String name) {
            return attributes.get(name);
        }

        void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        void invalidate() {
            session = null;
        }
    }
}
