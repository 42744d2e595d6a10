/** Stoa's own roles, databases and tables in the PostgreSQL of a test or of the local platform. */
@NullMarked
package dev.stoa.database;

import org.jspecify.annotations.NullMarked;
