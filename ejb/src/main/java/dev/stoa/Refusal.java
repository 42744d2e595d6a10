// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The rules say no: a stable code and the values that explain it.
 *
 * <p>It rolls the transaction back and reaches the person as a message of the page (bundle key {@code refusal.<code>},
 * with the values as its arguments) or the program as a problem document. Any other exception is a bug.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final transient List<Object> values;

    /**
     * @param code lower-case words joined by hyphens, such as {@code project-quota-reached}; never changed once
     *     published
     * @param values what the message names: the value, the limit; nothing secret
     */
    protected Refusal(String code, Object... values) {
        super(code + " " + List.of(values));
        this.code = code;
        this.values = List.of(values);
    }

    public String code() {
        return code;
    }

    public List<Object> values() {
        return values;
    }
}
