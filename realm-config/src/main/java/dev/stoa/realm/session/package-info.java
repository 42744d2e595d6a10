// SPDX-License-Identifier: Apache-2.0
/** What Stoa adds to the sessions of people: what their tokens say, when they end, and who is told of them. */
@NullMarked
package dev.stoa.realm.session;

import org.jspecify.annotations.NullMarked;
