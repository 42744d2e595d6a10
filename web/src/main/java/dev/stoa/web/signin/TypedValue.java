// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

/** One value of a form as it was sent: what somebody typed or pressed, under the name of the field. */
public record TypedValue(String name, String value) {}
