// SPDX-License-Identifier: Apache-2.0
/** Text messages: the interface that Keycloak lacks, and one sender that speaks to a gateway over HTTP. */
@NullMarked
package dev.stoa.realm.sms;

import org.jspecify.annotations.NullMarked;
