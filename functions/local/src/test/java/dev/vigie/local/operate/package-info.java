/** What an operator does with businesses, told in tests. */
@NullMarked
package dev.vigie.local.operate;

import org.jspecify.annotations.NullMarked;
