// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

@OnPlatform
class LocalPlatformIT {

    @Test
    void isReachedFromThisMachineOnly(LocalPlatform platform) throws IOException {
        assertThat(OpenPorts.of(platform.processes()))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(OpenPorts.Port::isLoopback);
    }
}
