package org.liveblogarchive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class UniqueTokenFilterTests {

  private final WhitespaceTokenizer words = new WhitespaceTokenizer();
  private final TokenStream unique = new UniqueTokenFilter(words);

  @Test
  void letsEachWordPassOnce() throws IOException {
    assertThat(tokens("go go Go stop go")).containsExactly("go", "Go", "stop");
  }

  @Test
  void beginsAnewWithEachText() throws IOException {
    tokens("go stop");

    assertThat(tokens("stop go")).containsExactly("stop", "go");
  }

  private List<String> tokens(String text) throws IOException {
    CharTermAttribute term = unique.addAttribute(CharTermAttribute.class);
    List<String> tokens = new ArrayList<>();
    words.setReader(new StringReader(text));
    unique.reset();
    while (unique.incrementToken()) {
      tokens.add(term.toString());
    }
    unique.end();
    unique.close();
    return tokens;
  }
}
