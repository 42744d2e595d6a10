// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;

/**
 * A step of a rotation.
 *
 * @param from when it begins
 * @param done whether it lies behind
 * @param current whether it is the one that the rotation has come to
 */
public record RotationLine(RotationStep step, Instant from, boolean done, boolean current) {}
