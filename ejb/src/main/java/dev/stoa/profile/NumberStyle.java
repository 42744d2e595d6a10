// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

/** How a person wants numbers to be written. */
public enum NumberStyle {
    /** As his language does. */
    AS_LANGUAGE,
    /** 1,234.56 */
    COMMA_POINT,
    /** 1.234,56 */
    POINT_COMMA,
    /** 1 234,56 */
    SPACE_COMMA,
    /** 1’234.56 */
    APOSTROPHE_POINT
}
