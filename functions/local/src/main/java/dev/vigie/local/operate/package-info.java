/** What an operator does with businesses: takes them in, shows them, forgets them, on this machine or on AWS. */
@NullMarked
package dev.vigie.local.operate;

import org.jspecify.annotations.NullMarked;
