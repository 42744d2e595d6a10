// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.SecondaryState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CertificateStateTest {

    /** Any order of operations, from either beginning, as members and programs ask for them. */
    @Property
    void noOrderOfOperationsLeavesTheRules(
            @ForAll("beginnings") CertificateState beginning, @ForAll List<CertificateOperation> operations) {
        var state = beginning;
        for (var operation : operations) {
            var before = state;
            state = before.blocker(operation).isEmpty() ? before.after(operation) : before;

            assertThat(state.mode().noCertificate() || state.mode().primaryOn())
                    .as("can be joined")
                    .isTrue();
            assertThat(state.mode().primaryOn() || state.mode().secondary() == SecondaryState.ABSENT)
                    .as("has no secondary without a primary")
                    .isTrue();
            assertThat(before.mode().noCertificate() || !state.mode().noCertificate())
                    .as("does not fall back to being open")
                    .isTrue();
        }
    }

    @Property
    void whatIsRefusedIsRefusedForWhatThePageSaid(
            @ForAll CertificateState state, @ForAll CertificateOperation operation) {
        var blocker = state.blocker(operation);

        if (blocker.isPresent()) {
            assertThatThrownBy(() -> state.after(operation))
                    .isInstanceOfSatisfying(CertificateMoveRefused.class, refused -> {
                        assertThat(Optional.of(refused.blocker())).isEqualTo(blocker);
                        assertThat(refused.code())
                                .isEqualTo(blocker.orElseThrow().code());
                    });
        } else {
            assertThat(state.after(operation)).isNotNull();
        }
    }

    @Example
    void everyStateCanBeReached() {
        var reached = Stream.concat(
                Stream.of(CertificateState.OPEN, CertificateState.PRIMARY),
                Stream.of(CertificateState.values())
                        .flatMap(state -> Stream.of(CertificateOperation.values())
                                .filter(operation -> state.blocker(operation).isEmpty())
                                .map(state::after)));

        assertThat(reached).contains(CertificateState.values());
    }

    @Example
    void aModeThatCannotBeIsNoState() {
        assertThatThrownBy(() -> CertificateState.of(new ProjectMode(false, false, SecondaryState.ABSENT)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CertificateState.of(new ProjectMode(true, false, SecondaryState.ON)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Example
    void thePrimaryGoesOffOnlyWhereTheAppIdIsEnough() {
        assertThat(CertificateState.OPEN_PRIMARY.after(CertificateOperation.DISABLE_PRIMARY))
                .isEqualTo(CertificateState.OPEN);
        assertThat(CertificateState.PRIMARY.blocker(CertificateOperation.DISABLE_PRIMARY))
                .contains(CertificateBlocker.PRIMARY_NEEDED);
        assertThat(CertificateState.OPEN_SECONDARY_OFF.blocker(CertificateOperation.DISABLE_PRIMARY))
                .contains(CertificateBlocker.PRIMARY_NEEDED_BY_SECONDARY);
    }

    @Example
    void aSecondaryIsDisabledBeforeItIsDeleted() {
        assertThat(CertificateState.SECONDARY_ON.blocker(CertificateOperation.DELETE_SECONDARY))
                .contains(CertificateBlocker.SECONDARY_STILL_ON);
        assertThat(CertificateState.SECONDARY_ON
                        .after(CertificateOperation.DISABLE_SECONDARY)
                        .after(CertificateOperation.DELETE_SECONDARY))
                .isEqualTo(CertificateState.PRIMARY);
    }

    @Provide
    Arbitrary<CertificateState> beginnings() {
        return Arbitraries.of(CertificateState.OPEN, CertificateState.PRIMARY);
    }
}
