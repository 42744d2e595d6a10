// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

/** Leads everybody but a newcomer through the proof that the account is his. */
public final class ProofDueFactory extends ConditionFactory {

    public ProofDueFactory() {
        super(
                "stoa-proof-due",
                "Holds for whoever was not made in this flow: he proves that the account is his.",
                new Condition(ProofNote::due));
    }
}
