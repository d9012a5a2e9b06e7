package org.liveblogarchive.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredCharsetTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta charset="ISO-8859-15">                                       | iso-8859-15
          <META CHARSET=windows-1250>                                        | windows-1250
          <meta name=x><meta http-equiv=Content-Type content="text/html; charset=latin1"> | windows-1252
          <meta charset=utf-8>                                               |
          <meta charset=utf-16>                                              |
          <meta charset="klingon">                                           |
          <meta charset="                                                    |
          <title>charset=iso-8859-15</title>                                 |
          """)
  void readsThatOfPages(String page, String charset) {
    assertThat(DeclaredCharset.of(DocumentType.HTML, page.getBytes(UTF_8)).orElse(null))
        .isEqualTo(charset);
  }

  @Test
  void readsByteOrderMarks() {
    assertThat(DeclaredCharset.of(DocumentType.TEXT, "Tea".getBytes(UTF_16))).contains("UTF-16");
    assertThat(DeclaredCharset.of(DocumentType.TEXT, "\uFEFFTea".getBytes(UTF_8))).isEmpty();
    assertThat(DeclaredCharset.of(DocumentType.TEXT, new byte[0])).isEmpty();
  }
}
