// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import java.util.Optional;

/**
 * What a program is answered when something was made or moved; never a secret, for it may be kept.
 *
 * @param location where the new thing is found, if there is one
 * @param isRepeated whether the answer is that of an earlier request with the same key
 */
public record ApiAnswer(int status, Optional<String> location, String body, boolean isRepeated) {}
