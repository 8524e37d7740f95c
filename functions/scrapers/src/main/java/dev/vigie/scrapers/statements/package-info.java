/** Reads what a page states about itself for machines: JSON-LD, microdata, RDFa and microformats. */
@NullMarked
package dev.vigie.scrapers.statements;

import org.jspecify.annotations.NullMarked;
