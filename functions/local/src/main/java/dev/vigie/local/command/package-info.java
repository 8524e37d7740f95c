/** The {@code vigie} command, one class a subcommand. */
@NullMarked
package dev.vigie.local.command;

import org.jspecify.annotations.NullMarked;
