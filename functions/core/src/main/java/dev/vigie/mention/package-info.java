/** One public text about a business, and where it was found. */
@NullMarked
package dev.vigie.mention;

import org.jspecify.annotations.NullMarked;
