// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import dev.stoa.realm.StepFactory;
import dev.stoa.realm.code.CodeSettings;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link ConfirmByCode}. */
public final class ConfirmByCodeFactory extends StepFactory {

    public ConfirmByCodeFactory() {
        super(
                "stoa-confirm-code",
                "Stoa: confirm by code",
                "Proves afresh who it is, by a code to an address that is known to be his.",
                new ConfirmByCode());
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return CodeSettings.properties();
    }
}
