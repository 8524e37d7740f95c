/** What Vigie learned from labelled texts: hashed features, quantised weights, and the chances they give. */
@NullMarked
package dev.vigie.score.model;

import org.jspecify.annotations.NullMarked;
