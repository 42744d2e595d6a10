// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import java.util.OptionalLong;

/**
 * Why a program does not get what it asked for, before either surface has put it into its own form.
 *
 * @param title what the code means, in a few words
 * @param detail which rule, which value, which limit, what to do
 * @param waitSeconds when to try again, if it may
 */
public record Fault(int status, String code, String title, String detail, OptionalLong waitSeconds) {}
