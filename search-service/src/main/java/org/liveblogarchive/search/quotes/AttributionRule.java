package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.Nullable;

/** One convention by which a text says whose words a quotation is. */
interface AttributionRule {

  /** The attribution of a quotation by this convention, or null. */
  @Nullable Attribution of(QuotedWords quoted, Passage passage);
}
