// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** A pair is not what it was: whoever remembers it asks anew once the transaction is over. */
record CustomerKeyChanged(CustomerId id) {}
