package org.liveblogarchive.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lets each word of a text pass once. Lucene has this only for words at one position. */
final class UniqueTokenFilter extends FilteringTokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final CharArraySet seen = new CharArraySet(16, false);

  UniqueTokenFilter(TokenStream tokens) {
    super(tokens);
  }

  @Override
  protected boolean accept() {
    return seen.add(term.toString());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    seen.clear();
  }
}
