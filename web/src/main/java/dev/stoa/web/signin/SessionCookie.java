// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Behind TLS the session's cookie is never sent without it, and no neighbouring host can set it. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    SignInSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.behindTls()) {
            var cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setSecure(true);
            cookie.setName("__Host-stoa");
        }
    }
}
