/** A real PostgreSQL for the tests of every module and for the local platform. */
@NullMarked
package dev.stoa.database;

import org.jspecify.annotations.NullMarked;
