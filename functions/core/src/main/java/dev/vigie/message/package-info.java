/** What people are told: one short message, one e-mail, in French or English, with the one thing to do first. */
@NullMarked
package dev.vigie.message;

import org.jspecify.annotations.NullMarked;
