// SPDX-License-Identifier: Apache-2.0
/** What the compiler does not check: who may use whom, what is guarded, what stays inside. */
@NullMarked
package dev.stoa.architecture;

import org.jspecify.annotations.NullMarked;
