/**
 * What is left after a server was killed in the middle of its work: {@link dev.stoa.faults.KillIT} kills each once,
 * {@code mvn -Pfaults} kills for minutes and prints a table.
 */
@NullMarked
package dev.stoa.faults;

import org.jspecify.annotations.NullMarked;
