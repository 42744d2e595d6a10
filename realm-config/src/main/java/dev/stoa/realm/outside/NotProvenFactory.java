// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

/** Spares a person the second factor who has given it a moment ago, to prove that the account is his. */
public final class NotProvenFactory extends ConditionFactory {

    public NotProvenFactory() {
        super(
                "stoa-not-proven",
                "Holds unless the person has proven in the same sign-in that the account is his.",
                new Condition(context -> !ProofNote.given(context)));
    }
}
