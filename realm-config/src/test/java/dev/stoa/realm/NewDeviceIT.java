// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person is told by mail that a kind of device signed in that he never used before. */
@OnRealm
class NewDeviceIT {

    private static final String CHROME =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";
    private static final String NEWER_CHROME = CHROME.replace("141", "142");
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0";
    private static final int TABS = 6;

    private final String address = SignUpPages.someAddress();

    private RealmServer server;
    private Console console;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.console = new Console(server);
    }

    @Test
    void saysNothingAtTheSignUp() throws IOException {
        new SignUpPages(server, new Browser("en", CHROME)).complete(address);

        assertThat(server.mailTo(address))
                .hasValueSatisfying(mail -> assertThat(mail.subject()).isEqualTo("Your Stoa code"));
    }

    @Test
    void saysNothingOfANewerVersion() throws IOException {
        new SignUpPages(server, new Browser("en", CHROME)).complete(address);
        var mails = server.mailsTo(address);

        signIn(new Browser("en", NEWER_CHROME));

        assertThat(server.mailsTo(address)).isEqualTo(mails);
    }

    @Test
    void tellsWhatWasUsedWhenAndFromWhereAndWhatToDo() throws IOException {
        new SignUpPages(server, new Browser("en", CHROME)).complete(address);

        signIn(new Browser("en", FIREFOX));

        var mail = server.mailTo(address).orElseThrow();
        assertThat(mail.subject()).isEqualTo("A new device signed in to your Stoa account");
        assertThat(mail.text())
                .contains("Device: Firefox on Windows", " UTC", "Network address: 127.0.0.1")
                .contains("choose another password", RealmServer.CONSOLE + "/app/profile/sessions");
        assertThat(mail.html()).contains("Firefox on Windows", RealmServer.CONSOLE + "/app/profile/sessions");
    }

    @Test
    void tellsItOnce() throws IOException {
        new SignUpPages(server, new Browser("en", CHROME)).complete(address);
        signIn(new Browser("en", FIREFOX));
        var mails = server.mailsTo(address);

        signIn(new Browser("en", FIREFOX));
        signIn(new Browser("en", CHROME));

        assertThat(server.mailsTo(address)).isEqualTo(mails);
    }

    @Test
    void tellsItInThePersonsLanguage() throws IOException {
        new SignUpPages(server, new Browser("zh-CN", CHROME)).complete(address);

        signIn(new Browser("zh-CN", FIREFOX));

        assertThat(server.mailTo(address))
                .hasValueSatisfying(mail -> assertThat(mail.text()).contains("设备：Windows 上的 Firefox", "年", "UTC"));
    }

    @Test
    void tellsItOnceHoweverManySignInAtTheSameMoment() throws Exception {
        var chrome = new Browser("en", CHROME);
        new SignUpPages(server, chrome).complete(address);
        var mails = server.mailsTo(address);
        var firefox = chrome.disguisedAs(FIREFOX);
        var barrier = new CyclicBarrier(TABS);
        Callable<Page> tab = () -> {
            barrier.await();
            return firefox.open(console.signIn("openid"));
        };

        var threads = Executors.newFixedThreadPool(TABS);
        for (var page : threads.invokeAll(Collections.nCopies(TABS, tab))) {
            assertThat(page.get().isConsole()).isTrue();
        }
        threads.shutdown();

        assertThat(server.mailsTo(address)).isEqualTo(mails + 1);
    }

    private void signIn(Browser browser) throws IOException {
        var page = browser.open(console.signIn("openid"));
        var secret = Map.of("username", address, "password", SignUpPages.PASSWORD);
        assertThat(browser.send(page, "kc-form-login", secret).isConsole()).isTrue();
    }
}
