/** Learns the scorer's weights from labelled texts, and says how good they are. Not deployed. */
@NullMarked
package dev.vigie.model;

import org.jspecify.annotations.NullMarked;
