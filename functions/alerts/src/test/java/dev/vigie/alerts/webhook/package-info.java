/** Tells machines that listen, such as a chat or a ticket system, what people are told. */
@NullMarked
package dev.vigie.alerts.webhook;

import org.jspecify.annotations.NullMarked;
