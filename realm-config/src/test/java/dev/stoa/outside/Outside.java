// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** GitHub, Google, WeChat and another console on this machine, below one address; see the package for what they are. */
public final class Outside implements AutoCloseable {

    private final HttpServer server;

    private Outside(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port. */
    public static Outside start() throws IOException {
        return start(0);
    }

    public static Outside start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var outside = new Outside(server);
        outside.add("/github", new GitHubSite(outside.url() + "/github"));
        outside.add("/google", new GoogleSite(outside.url() + "/google"));
        outside.add("/wechat", new WeChatSite(outside.url() + "/wechat"));
        server.createContext("/console/", new OtherConsole());
        server.start();
        return outside;
    }

    private void add(String root, Site site) {
        server.createContext(root + "/", exchange -> {
            try (exchange) {
                var visit = Visit.of(exchange);
                site.serve(visit, visit.path().substring(root.length()));
            }
        });
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Another console, from which projects can be taken over. */
    public String otherConsole() {
        return url() + "/console";
    }

    /** The settings by which Keycloak finds them. */
    public Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("STOA_GITHUB_CLIENT_ID", Site.CLIENT),
                Map.entry("STOA_GITHUB_CLIENT_SECRET", Site.SECRET),
                Map.entry("STOA_GITHUB_URL", url() + "/github"),
                Map.entry("STOA_GITHUB_API_URL", url() + "/github/api"),
                Map.entry("STOA_GOOGLE_CLIENT_ID", Site.CLIENT),
                Map.entry("STOA_GOOGLE_CLIENT_SECRET", Site.SECRET),
                Map.entry("STOA_GOOGLE_ISSUER", url() + "/google"),
                Map.entry("STOA_WECHAT_APP_ID", Site.CLIENT),
                Map.entry("STOA_WECHAT_APP_SECRET", Site.SECRET),
                Map.entry("STOA_WECHAT_URL", url() + "/wechat"),
                Map.entry("STOA_WECHAT_API_URL", url() + "/wechat/api"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
