/** A real Keycloak and a readable mailbox for the tests of every module and for the local platform. */
@NullMarked
package dev.stoa.keycloak;

import org.jspecify.annotations.NullMarked;
