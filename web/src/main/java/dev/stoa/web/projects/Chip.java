// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

/** A filter or an order of the list to press: its words, the address that it leads to, and whether it is on. */
public record Chip(String words, String path, boolean on) {}
