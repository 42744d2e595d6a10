// SPDX-License-Identifier: Apache-2.0
/** The audit log of an account, for its members and for staff; and where each request comes from. */
@NullMarked
package dev.stoa.web.audit;

import org.jspecify.annotations.NullMarked;
