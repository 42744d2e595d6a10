// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsideProvidersTest {

    private static final Map<String, String> PUBLIC = Map.of(
            "STOA_GITHUB_CLIENT_ID", "id",
            "STOA_GITHUB_CLIENT_SECRET", "hush",
            "STOA_GOOGLE_CLIENT_ID", "id",
            "STOA_WECHAT_APP_ID", "id");

    @Test
    void areNotOfferedWithoutAClient() {
        var providers = providers(Map.of("STOA_GITHUB_CLIENT_ID", " ", "STOA_GITHUB_CLIENT_SECRET", "hush"));

        assertThat(providers.offered()).isEmpty();
        assertThat(providers.unset()).containsExactlyInAnyOrder("github", "google", "wechat");
    }

    @Test
    void areThePublicOnesUnlessSetOtherwise() {
        var providers = providers(PUBLIC);

        assertThat(providers.unset()).isEmpty();
        assertThat(providers.offered().map(provider -> provider.config().toString()))
                .satisfiesExactly(
                        gitHub -> assertThat(gitHub).contains("https://github.com", "https://api.github.com"),
                        google -> assertThat(google).contains("https://oauth2.googleapis.com/token"),
                        weChat -> assertThat(weChat).contains("https://open.weixin.qq.com"));
    }

    @Test
    void areReachedElsewhereWhenSetSo() {
        var providers = providers(Map.of(
                "STOA_GITHUB_CLIENT_ID", "id",
                "STOA_GITHUB_URL", "https://git.example.com/",
                "STOA_GITHUB_API_URL", "https://git.example.com/api/v3"));

        assertThat(providers.offered())
                .singleElement()
                .satisfies(gitHub -> assertThat(gitHub.config())
                        .containsEntry("baseUrl", "https://git.example.com")
                        .containsEntry("apiUrl", "https://git.example.com/api/v3"));
    }

    @Test
    void doNotTellTheirSecretInMessages() {
        assertThat(providers(PUBLIC).offered().map(OutsideProvider::toString))
                .allSatisfy(text -> assertThat(text).doesNotContain("hush"));
    }

    @Test
    void googleStaysAsItWasWhenItsIssuerIsNone() {
        var providers = providers(Map.of("STOA_GOOGLE_CLIENT_ID", "id", "STOA_GOOGLE_ISSUER", "nowhere"));

        assertThat(providers.offered()).isEmpty();
        assertThat(providers.unset()).doesNotContain("google");
    }

    private static OutsideProviders providers(Map<String, String> environment) {
        return new OutsideProviders(new Settings(environment));
    }
}
