// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** A recording server is an IP address and a port; this is neither that nor nothing. */
public class RecordingServerInvalid extends Refusal {

    RecordingServerInvalid() {
        super("recording-server-invalid");
    }
}
