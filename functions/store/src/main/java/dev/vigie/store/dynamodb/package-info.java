/** Keeps the tables in DynamoDB. */
@NullMarked
package dev.vigie.store.dynamodb;

import org.jspecify.annotations.NullMarked;
