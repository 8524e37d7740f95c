/** Laws and scenarios of deciding. */
@NullMarked
package dev.vigie.incident;

import org.jspecify.annotations.NullMarked;
