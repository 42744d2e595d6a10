// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.credentials.CustomerKeyLine;
import dev.stoa.credentials.CustomerKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code app/account/rest.xhtml}: the account's customer IDs, and where the REST API is. */
@Named
@RequestScoped
public class CustomerKeyListPage {

    @Inject
    CustomerKeys keys;

    private List<CustomerKeyLine> lines = List.of();

    public void load() {
        lines = keys.list();
    }

    public List<CustomerKeyLine> getLines() {
        return lines;
    }

    public int getMost() {
        return CustomerKeys.MOST;
    }

    public boolean isFull() {
        return lines.size() >= CustomerKeys.MOST;
    }
}
