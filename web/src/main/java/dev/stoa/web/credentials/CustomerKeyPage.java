// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.credentials.CustomerId;
import dev.stoa.credentials.CustomerKeyLine;
import dev.stoa.credentials.CustomerKeyNotFound;
import dev.stoa.credentials.CustomerKeys;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/account/rest-key.xhtml}: one customer ID, to be enabled, disabled or deleted. */
@Named
@ViewScoped
public class CustomerKeyPage implements Serializable {

    private static final String LIST = "/app/account/rest?faces-redirect=true";

    @Inject
    CustomerKeys keys;

    @Inject
    Messages messages;

    private String id = "";
    private transient @Nullable CustomerKeyLine line;

    public void load() {
        line = keys.list().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow(CustomerKeyNotFound::new);
    }

    public String disable() {
        keys.disable(CustomerId.parse(id));
        messages.info("rest.done.disabled");
        return LIST;
    }

    public String enable() {
        keys.enable(CustomerId.parse(id));
        messages.info("rest.done.enabled");
        return LIST;
    }

    public String delete() {
        keys.delete(CustomerId.parse(id));
        messages.info("rest.done.deleted");
        return LIST;
    }

    public @Nullable CustomerKeyLine getLine() {
        return line;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
