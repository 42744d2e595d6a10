// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import org.keycloak.provider.ProviderFactory;

/** Makes an {@link SmsSender}. */
public interface SmsSenderFactory extends ProviderFactory<SmsSender> {}
