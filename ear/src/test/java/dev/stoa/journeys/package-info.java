/** What people do with the whole of Stoa in a real browser, and what they must not be able to do. */
@NullMarked
package dev.stoa.journeys;

import org.jspecify.annotations.NullMarked;
