// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.Optional;
import org.keycloak.models.UserModel;

/** What a code is for: a code of one purpose is no good for another, and the message names the purpose. */
public enum Purpose {
    /** A newcomer proves his address; the owner of a known one learns that he has an account. */
    SIGN_UP("signUp", "Taken"),

    /** A person who is known proves once more that it is him. */
    PROOF("proof", "Code"),

    /** Somebody who forgot his password proves that the address is his; a stranger learns that he has no account. */
    RESET("reset", "Unknown"),

    /** A person proves a new address; if it is another person's, that one learns of it. */
    ADDRESS("address", "Taken");

    private final String name;
    private final String otherwise;

    Purpose(String name, String otherwise) {
        this.name = name;
        this.otherwise = otherwise;
    }

    /** In the names of texts. */
    String text() {
        return name;
    }

    /** Whether the address gets a code. If not, it gets {@link #otherwise} instead, so that nobody can tell. */
    boolean grants(Optional<UserModel> owner, Optional<UserModel> person) {
        return switch (this) {
            case SIGN_UP -> owner.isEmpty();
            case PROOF -> true;
            case RESET -> owner.isPresent();
            case ADDRESS -> owner.isEmpty() || owner.map(UserModel::getId).equals(person.map(UserModel::getId));
        };
    }

    /** The letter with a code. */
    String letter() {
        return name + "Code";
    }

    /** The letter to an address that gets no code. */
    String otherwise() {
        return name + otherwise;
    }
}
