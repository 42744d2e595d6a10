// SPDX-License-Identifier: Apache-2.0
/**
 * The documents that nobody uses Stoa without accepting: which edition is in force, who accepted which one and when.
 *
 * <p>The editions are attributes of the realm and are read from nowhere else. A newcomer accepts them in the flow that
 * makes him; whoever accepted an older edition is asked at his next sign-in by the required action of this package.
 */
@NullMarked
package dev.stoa.realm.consent;

import org.jspecify.annotations.NullMarked;
