// SPDX-License-Identifier: Apache-2.0
/**
 * What only a server can show: the guard, transactions, the border between tenants and the trail, in Payara Micro with
 * a real PostgreSQL. All of it is one deployment.
 */
@NullMarked
package dev.stoa.container;

import org.jspecify.annotations.NullMarked;
