/** Says things in French and English, with the typography and the hours that readers are used to. */
@NullMarked
package dev.vigie.pages.words;

import org.jspecify.annotations.NullMarked;
