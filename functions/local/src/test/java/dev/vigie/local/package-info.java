/** What holds for the whole: that which is deployed is that which is coded. */
@NullMarked
package dev.vigie.local;

import org.jspecify.annotations.NullMarked;
