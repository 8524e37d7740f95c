/** Reads a business's YAML file and says, line by line, what is wrong with it and how to mend it. */
@NullMarked
package dev.vigie.local.profile;

import org.jspecify.annotations.NullMarked;
