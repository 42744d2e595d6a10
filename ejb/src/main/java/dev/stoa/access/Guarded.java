// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What {@link Allows}, {@link AllowsPerson}, {@link AllowsStaff}, {@link AllowsKey}, {@link AllowsPlatform} and
 * {@link AllowsAnyone} have in common: the interceptors hang on it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.METHOD, ElementType.TYPE})
public @interface Guarded {

    /** The order of the interceptors of a boundary, from the outside in; each lets the next one through. */
    interface Order {

        /** Writes down what happened, refusals of the guard included. */
        int AUDIT = 1000;

        /** Refuses who may not call. */
        int GUARD = 1100;

        /** Tells the database whose rows the call may see. */
        int TENANT = 1200;
    }
}
