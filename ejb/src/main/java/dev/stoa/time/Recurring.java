// SPDX-License-Identifier: Apache-2.0
package dev.stoa.time;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a bean with a schedule: a round that fails is logged, and the next one comes all the same.
 *
 * <p>The server itself gives a timer up for good once two rounds have failed, so that an outage of the database would
 * end every schedule of the node.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recurring {}
