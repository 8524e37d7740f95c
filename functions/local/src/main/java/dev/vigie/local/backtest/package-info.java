/** Replays mentions of the past to tell what Vigie would have done. */
@NullMarked
package dev.vigie.local.backtest;

import org.jspecify.annotations.NullMarked;
