package org.liveblogarchive.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTests {

  @Test
  void readsSomeLinesAtOnceAndKnowsTheirNumbers() throws IOException {
    LineReader reader = reader("{}\n".repeat(450) + "{\"last\": 1}");

    Document.Lines first = reader.next().orElseThrow();
    Document.Lines second = reader.next().orElseThrow();
    Document.Lines third = reader.next().orElseThrow();

    assertThat(List.of(first.firstLine(), second.firstLine(), third.firstLine()))
        .containsExactly(1L, 201L, 401L);
    assertThat(third.size()).isEqualTo(3 * 50 + 11);
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void readsNoMoreAtOnceThanMemoryAllows() throws IOException {
    LineReader reader = reader(("x".repeat(400_000) + "\n").repeat(6));

    assertThat(reader.next().orElseThrow().size()).isEqualTo(3 * 400_001);
  }

  @Test
  void passesOverALineThatNobodyWouldTake() throws IOException {
    byte[] endless = new byte[17 * 1024 * 1024];
    InputStream document =
        new SequenceInputStream(
            new ByteArrayInputStream(endless),
            new ByteArrayInputStream("\n{\"a\": 1}\n".getBytes(UTF_8)));
    LineReader reader = new LineReader("large", document);

    assertThatThrownBy(reader::next).hasMessageContaining("Line 1 has more than 16 MB.");
    assertThat(reader.next().orElseThrow().firstLine()).isEqualTo(2);
  }

  @Test
  void goesOnFromALine() throws IOException {
    Document.Lines lines = reader("a\nb\nc\n").next().orElseThrow();

    assertThat(lines.from(3)).extracting(Document.Lines::size).isEqualTo(2L);
    assertThat(lines.from(4)).isNull();
  }

  private static LineReader reader(String text) {
    return new LineReader("lines", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
