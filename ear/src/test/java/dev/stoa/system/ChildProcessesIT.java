// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessesIT {

    @TempDir
    private Path directory;

    private Process child;

    @BeforeEach
    void startAChild() throws IOException {
        child = new ProcessBuilder("cat").start();
    }

    @AfterEach
    void endTheChild() {
        child.destroyForcibly();
    }

    @Test
    void areEndedByTheNextLauncher() throws IOException {
        new ChildProcesses(directory.resolve("processes")).remember(List.of(child.toHandle()));

        assertThat(new ChildProcesses(directory.resolve("processes")).endForgotten())
                .isEqualTo(1);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void areNotConfusedWithAStrangerOfTheSameNumber() throws IOException {
        Files.writeString(directory.resolve("processes"), child.pid() + " 2001-02-03T04:05:06Z");

        assertThat(new ChildProcesses(directory.resolve("processes")).endForgotten())
                .isZero();
        assertThat(child.isAlive()).isTrue();
    }
}
