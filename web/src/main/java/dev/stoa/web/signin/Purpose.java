// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;

/**
 * What a visit to the provider is for.
 *
 * @param name of the operation to confirm, of the action to do there, or of the account to change to; empty for a
 *     sign-in
 */
record Purpose(Kind kind, String name) {

    static final Purpose SIGN_IN = new Purpose(Kind.SIGN_IN, "");
    private static final String BETWEEN = ":";

    /** The kinds of visits. */
    enum Kind {
        SIGN_IN,
        /** A signed-in person proves anew who he is, for an operation. */
        CONFIRM,
        /** A signed-in person changes something about his sign-in. */
        ACT,
        /** A signed-in person changes to another of his accounts. */
        CHANGE_ACCOUNT
    }

    static Purpose confirm(PendingOperation operation) {
        return new Purpose(Kind.CONFIRM, operation.id());
    }

    static Purpose act(AccountAction.Asked action) {
        return new Purpose(Kind.ACT, action.name());
    }

    static Purpose changeTo(Account account) {
        return new Purpose(Kind.CHANGE_ACCOUNT, account.alias());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String encode() {
        return kind + BETWEEN + name;
    }

    static Purpose decode(String text) {
        var parts = text.split(BETWEEN, 2);
        return new Purpose(Kind.valueOf(parts[0]), parts[1]);
    }
}
