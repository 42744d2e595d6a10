// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what: permissions, the caller, and the guard on every boundary.
 *
 * <p>A boundary says {@link dev.stoa.access.Allows}, {@link dev.stoa.access.AllowsPerson},
 * {@link dev.stoa.access.AllowsStaff} or {@link dev.stoa.access.AllowsAnyone}, and {@link dev.stoa.access.FreshProof}
 * where being signed in is not enough; {@link dev.stoa.access.AllowsKey} and {@link dev.stoa.access.AllowsPlatform} let
 * programs in beside. A surface says who calls through {@link dev.stoa.access.CurrentCaller}.
 */
@Feature
@NullMarked
package dev.stoa.access;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
