// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import static java.util.Objects.requireNonNull;

import dev.stoa.tokens.Inspection;
import dev.stoa.tokens.Tokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/tokens/inspector.xhtml}: explains a pasted token. It lives for one request: no session keeps the token.
 */
@Named
@RequestScoped
public class InspectorPage {

    @Inject
    Tokens tokens;

    private @Nullable String token;
    private @Nullable String channel;
    private @Nullable String uid;
    private @Nullable Inspection inspection;

    public void load() {
        tokens.openInspector();
    }

    public void inspect() {
        inspection = tokens.inspect(
                requireNonNull(token, "the field is required"), Optional.ofNullable(channel), Optional.ofNullable(uid));
    }

    public @Nullable Inspection getInspection() {
        return inspection;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getUid() {
        return uid;
    }

    public void setUid(@Nullable String uid) {
        this.uid = uid;
    }
}
