// SPDX-License-Identifier: Apache-2.0
/**
 * How programs may ask, whatever they ask for: how often ({@link dev.stoa.api.RequestLimits}), and with an
 * Idempotency-Key, so that what is sent twice is done once ({@link dev.stoa.api.IdempotentAnswers}).
 */
@Feature(uses = {"access", "tenancy", "time"})
@NullMarked
package dev.stoa.api;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
