package org.liveblogarchive.benchmarks.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLinesTests {

  private final EventLines lines = new EventLines();
  private final List<Event> events = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 1_000})
  void readsEventsWhateverThePiecesTheyComeIn(int length) {
    byte[] stream =
        """
        retry: 2000
        id: 7

        : still here
        event: entry
        id: 8
        data: {"headline":"Größe"}

        data: one
        data:two

        """
            .getBytes(UTF_8);

    for (int from = 0; from < stream.length; from += length) {
      int size = Math.min(length, stream.length - from);
      lines.take(ByteBuffer.wrap(stream, from, size), events::add);
    }

    assertThat(events)
        .containsExactly(
            new Event("8", "entry", "{\"headline\":\"Größe\"}"),
            new Event("", "message", "one\ntwo"));
  }

  @Test
  void endsLinesInAllThreeWays() {
    lines.take(UTF_8.encode("data: a\r\n\r\ndata: b\r\rdata: c\n\n"), events::add);

    assertThat(events).extracting(Event::data).containsExactly("a", "b", "c");
  }

  @Test
  void holdsBackWhatIsNotComplete() {
    lines.take(UTF_8.encode("data: a\n"), events::add);
    assertThat(events).isEmpty();

    lines.take(UTF_8.encode("\n"), events::add);
    assertThat(events).hasSize(1);
  }
}
