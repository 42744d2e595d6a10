// SPDX-License-Identifier: Apache-2.0
/** Who proves himself by what: the factors of a person's own, and the fresh proof that single operations ask for. */
@NullMarked
package dev.stoa.realm.proof;

import org.jspecify.annotations.NullMarked;
