// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

/** What somebody has done to a trail. */
public enum Fault {
    /** An entry says something else than when it was sealed. */
    EDITED,
    /** An entry was sealed, or waited for it, and is not there any more. */
    DELETED,
    /** A link does not fit the one before it: the order is not the one in which the entries were sealed. */
    REORDERED,
    /** An entry came in past the chain, or was dated back. */
    INSERTED,
    /** The end or the whole of a chain is gone. */
    TRUNCATED,
    /** The chain fits together, but is not the one that a checkpoint has seen. */
    REWRITTEN,
    /** A checkpoint is not signed with the key. */
    FORGED_CHECKPOINT
}
