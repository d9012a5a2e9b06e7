package org.liveblogarchive.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventParserTests {

  private static final String ENTRY =
      """
      event: entry
      id: 12
      data: {"revision":12,"text":"Café ☕"}

      """;

  private final EventParser parser = new EventParser();

  @Test
  void keepsEventsAsTheyAre() {
    List<Event> events = read(ENTRY + ENTRY.replace("12", "14"));

    assertThat(events).extracting(Event::id).containsExactly(12L, 14L);
    assertThat(text(events.getFirst())).isEqualTo(ENTRY);
    assertThat(events).noneMatch(Event::isMark);
  }

  @Test
  void framesEventsAsChunks() {
    Event event = read(ENTRY).getFirst();

    int length = ENTRY.getBytes(UTF_8).length;
    assertThat(event.bytes(true).toString(UTF_8))
        .isEqualTo(Integer.toHexString(length) + "\r\n" + ENTRY + "\r\n");
  }

  @Test
  void handsTheSameBytesOutAgainAndAgain() {
    Event event = read(ENTRY).getFirst();
    ByteBuf first = event.bytes(true);
    first.skipBytes(first.readableBytes());
    first.release();
    first.release();

    assertThat(event.bytes(true).readableBytes()).isEqualTo(event.size());
    assertThat(event.bytes(true).isDirect()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 40})
  void readsEventsThatArriveInPieces(int piece) {
    byte[] bytes = (ENTRY + ENTRY).getBytes(UTF_8);
    List<Event> events = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += piece) {
      int length = Math.min(piece, bytes.length - from);
      events.addAll(parser.read(Unpooled.wrappedBuffer(bytes, from, length)));
    }

    assertThat(events).hasSize(2).allMatch(event -> text(event).equals(ENTRY));
  }

  @Test
  void takesBlocksWithoutDataAsMarks() {
    List<Event> events = read("retry: 3000\nid: 7\n\n");

    assertThat(events).singleElement().matches(Event::isMark);
    assertThat(text(events.getFirst())).isEqualTo("id: 7\n\n");
  }

  @Test
  void leavesOutWhatIsNotForReaders() {
    assertThat(read(": \n\n:heartbeat\n\nretry: 5\n\ndata: without id\n\nid: x\ndata: y\n\n"))
        .isEmpty();
    assertThat(text(read(": comment\n" + ENTRY).getFirst())).isEqualTo(ENTRY);
  }

  @Test
  void readsLinesThatEndInCarriageReturns() {
    assertThat(text(read(ENTRY.replace("\n", "\r\n")).getFirst())).isEqualTo(ENTRY);
  }

  private List<Event> read(String text) {
    return parser.read(Unpooled.copiedBuffer(text, UTF_8));
  }

  private static String text(Event event) {
    return event.bytes(false).toString(UTF_8);
  }
}
