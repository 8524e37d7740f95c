/** Labelled topics of real posts: how the product's stories agree with what people put together. */
@NullMarked
package dev.vigie.bench.stories;

import org.jspecify.annotations.NullMarked;
