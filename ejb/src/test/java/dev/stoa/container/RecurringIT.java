// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RecurringIT {

    @Inject
    FailingRounds rounds;

    @Test
    void goesOnAfterMoreFailuresThanTheServerForgives() throws InterruptedException {
        assertThat(rounds.seen().tryAcquire(FailingRounds.FORGIVEN + 2, 60, TimeUnit.SECONDS))
                .isTrue();
    }
}
