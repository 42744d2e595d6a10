// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.UserModelDelegate;

/**
 * Lets Keycloak's own required actions call a person by address instead of by user name.
 *
 * <p>Authenticator apps and password managers keep the name that they are given; the user name is opaque and would tell
 * nobody whose passkey it is.
 */
final class NamedByAddress extends UserModelDelegate {

    private NamedByAddress(UserModel person) {
        super(person);
    }

    @Override
    public String getUsername() {
        return ShownName.of(delegate).orElseGet(super::getUsername);
    }

    /** The same visit, but for the person's name. */
    static RequiredActionContext of(RequiredActionContext context) {
        var person = new NamedByAddress(context.getUser());
        return (RequiredActionContext) Proxy.newProxyInstance(
                NamedByAddress.class.getClassLoader(),
                new Class<?>[] {RequiredActionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getUser" -> person;
                    case "form" -> context.form().setUser(person);
                    default -> asked(context, method, arguments);
                });
    }

    private static Object asked(RequiredActionContext context, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(context, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
