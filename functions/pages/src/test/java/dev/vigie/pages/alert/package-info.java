/** How an alert's page is put together. */
@NullMarked
package dev.vigie.pages.alert;

import org.jspecify.annotations.NullMarked;
