// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** What is said of a project when it is created. */
public record NewProject(String name, UseCase useCase, Stage stage, AuthenticationMode mode) {}
