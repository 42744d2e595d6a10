// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One place where a person is signed in.
 *
 * @param address the network address it was begun from
 * @param current whether it is the one that asks
 */
public record OwnSession(String id, Device device, String address, Instant startedAt, Instant usedAt, boolean current)
        implements Serializable {

    /**
     * What the browser says of itself.
     *
     * @param browser such as {@code Chrome}; empty if unknown
     * @param system such as {@code Windows 11}; empty if unknown
     */
    public record Device(String browser, String system, boolean mobile) implements Serializable {}
}
