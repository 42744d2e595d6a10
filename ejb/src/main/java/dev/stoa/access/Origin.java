// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where this request comes from: the surface says it, before any boundary is called; a job has none. */
@RequestScoped
public class Origin {

    private Optional<String> address = Optional.empty();
    private Optional<String> requestId = Optional.empty();

    /**
     * Says where the request comes from.
     *
     * @param address the caller's network address
     * @param requestId names the request, also in the log and in the answer
     */
    public void is(String address, String requestId) {
        this.address = Optional.of(address);
        this.requestId = Optional.of(requestId);
    }

    public Optional<String> address() {
        return address;
    }

    public Optional<String> requestId() {
        return requestId;
    }
}
