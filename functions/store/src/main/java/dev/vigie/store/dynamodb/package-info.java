/** The store on AWS: one DynamoDB table for each of ours. */
@NullMarked
package dev.vigie.store.dynamodb;

import org.jspecify.annotations.NullMarked;
