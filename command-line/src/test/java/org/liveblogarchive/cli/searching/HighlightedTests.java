package org.liveblogarchive.cli.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.cli.terminal.Abilities;
import org.liveblogarchive.cli.terminal.Terminal;

class HighlightedTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a <mark>word</mark> b           | a [1;33mword[0m b
          <mark>one</mark><mark>two</mark> | [1;33mone[0m[1;33mtwo[0m
          &lt;mark&gt; &amp;lt;           | <mark> &lt;
          <mark>no end                    | [1;33mno end[0m
          nothing                         | nothing
          """)
  void letsWhatWasFoundStandOut(String html, String shown) {
    Terminal terminal =
        new Terminal(
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            new Abilities(true, true, true, false, 80));

    assertThat(new Highlighted(terminal).of(html).replace("\u001B", "")).isEqualTo(shown);
  }
}
