// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.access.AllowsPerson;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Unrecorded;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How a person wants the console and what he wants to be told; no account's business, so no row on its trail. */
@Stateless
public class PersonSettings {

    @Inject
    CurrentCaller caller;

    @Inject
    SettingStore store;

    @AllowsPerson
    @Unrecorded
    public Settings own() {
        return store.settings(subject());
    }

    @AllowsPerson
    @Unrecorded
    public void change(Settings wanted) {
        store.keep(subject(), wanted);
    }

    /** One for each topic, in the order of the topics. */
    @AllowsPerson
    @Unrecorded
    public List<NotificationChoice> notifications() {
        return store.choices(subject());
    }

    @AllowsPerson
    @Unrecorded
    public void choose(List<NotificationChoice> wanted) {
        store.keep(subject(), wanted);
    }

    private String subject() {
        return caller.get().person().orElseThrow();
    }
}
