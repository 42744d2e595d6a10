// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.AuditSubject;
import java.util.regex.Pattern;

/** Names a pair of a customer ID and its secret: 32 hexadecimal characters, unique over all accounts. */
public record CustomerId(String value) implements AuditSubject {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /**
     * Reads one as a page sends it.
     *
     * @throws CustomerKeyNotFound if it can't be one; the same answer as for one that names nothing
     */
    public static CustomerId parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new CustomerKeyNotFound();
        }
        return new CustomerId(text);
    }

    @Override
    public String auditSubject() {
        return "key " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
