// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import dev.stoa.realm.outside.GitHubProviderFactory;
import dev.stoa.realm.outside.GoogleProviderFactory;
import dev.stoa.realm.outside.WeChatProvider;
import dev.stoa.realm.outside.WeChatProviderFactory;
import dev.stoa.realm.settings.OutsideProvider.Client;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the providers from the settings; one without a client id is not offered. */
record OutsideProviders(Settings settings) {

    /** The order of their buttons. */
    static final List<String> ORDER = List.of("github", "google", "wechat");

    Stream<OutsideProvider> offered() {
        return Stream.of(gitHub(), google(), weChat()).flatMap(Optional::stream);
    }

    /** Those that the operator has not set up. */
    Stream<String> unset() {
        return Map.of(
                        "github", "STOA_GITHUB_CLIENT_ID",
                        "google", "STOA_GOOGLE_CLIENT_ID",
                        "wechat", "STOA_WECHAT_APP_ID")
                .entrySet()
                .stream()
                .filter(provider -> settings.get(provider.getValue()).isEmpty())
                .map(Map.Entry::getKey);
    }

    private Optional<OutsideProvider> gitHub() {
        var config = Map.of(
                "defaultScope",
                "read:user user:email",
                "baseUrl",
                settings.url("STOA_GITHUB_URL", "https://github.com"),
                "apiUrl",
                settings.url("STOA_GITHUB_API_URL", "https://api.github.com"));
        return client("STOA_GITHUB_CLIENT_ID", "STOA_GITHUB_CLIENT_SECRET")
                .map(client -> new OutsideProvider("github", GitHubProviderFactory.ID, "GitHub", client, config));
    }

    private Optional<OutsideProvider> google() {
        return client("STOA_GOOGLE_CLIENT_ID", "STOA_GOOGLE_CLIENT_SECRET")
                .flatMap(client -> GoogleEndpoints.of(settings.url("STOA_GOOGLE_ISSUER", GoogleEndpoints.ISSUER))
                        .map(GoogleEndpoints::asConfig)
                        .map(config ->
                                new OutsideProvider("google", GoogleProviderFactory.ID, "Google", client, config)));
    }

    private Optional<OutsideProvider> weChat() {
        var config = Map.of(
                WeChatProvider.URL,
                settings.url("STOA_WECHAT_URL", "https://open.weixin.qq.com"),
                WeChatProvider.API_URL,
                settings.url("STOA_WECHAT_API_URL", "https://api.weixin.qq.com"));
        return client("STOA_WECHAT_APP_ID", "STOA_WECHAT_APP_SECRET")
                .map(client -> new OutsideProvider("wechat", WeChatProviderFactory.ID, "WeChat", client, config));
    }

    private Optional<Client> client(String id, String secret) {
        return settings.get(id)
                .map(known -> new Client(known, settings.get(secret).orElse("")));
    }
}
