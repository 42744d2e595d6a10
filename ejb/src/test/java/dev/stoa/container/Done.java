// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

/** What somebody asked for was done. */
record Done() {}
