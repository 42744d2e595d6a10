/**
 * The product as a whole: {@link dev.stoa.system.LocalPlatform} starts all of it on one machine, for a person through
 * {@link dev.stoa.system.Launcher} and for the system tests.
 */
@NullMarked
package dev.stoa.system;

import org.jspecify.annotations.NullMarked;
