package org.liveblogarchive.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.gateway.stream.StreamSettings.Replay;
import org.springframework.util.unit.DataSize;

class ReplayBufferTests {

  private static final Replay FIVE = new Replay(5, DataSize.ofMegabytes(1));

  @Test
  void standsWhereItBeginsWithNothingToRead() {
    ReplayBuffer buffer = ReplayBuffer.at(7, FIVE);

    assertThat(buffer.head()).isEqualTo(7);
    assertThat(buffer.size()).isZero();
    assertThat(buffer.covers(7)).isTrue();
    assertThat(buffer.covers(6)).isFalse();
  }

  @Test
  void growsWithoutChangingForThoseWhoLookAtIt() {
    ReplayBuffer before = ReplayBuffer.at(7, FIVE);

    ReplayBuffer after = before.append(events(9, 12));

    assertThat(ids(before)).isEmpty();
    assertThat(ids(after)).containsExactly(9L, 12L);
    assertThat(after.head()).isEqualTo(12);
    assertThat(after.covers(7)).isTrue();
  }

  @Test
  void leavesOutWhatItKnowsAndWhatIsNoEvent() {
    ReplayBuffer buffer = ReplayBuffer.at(7, FIVE).append(events(8, 9));

    ReplayBuffer after = buffer.append(List.of(Event.mark(9, bytes(4)), event(9), event(10)));

    assertThat(ids(after)).containsExactly(8L, 9L, 10L);
    assertThat(after.append(events(8, 10))).isSameAs(after);
  }

  @Test
  void forgetsTheOldestAndKnowsUpToWhere() {
    ReplayBuffer buffer = ReplayBuffer.at(0, FIVE).append(events(1, 2, 4, 6, 7, 8, 9));

    assertThat(ids(buffer)).containsExactly(4L, 6L, 7L, 8L, 9L);
    assertThat(buffer.base()).isEqualTo(2);
    assertThat(buffer.covers(2)).isTrue();
    assertThat(buffer.covers(1)).isFalse();
  }

  @Test
  void isBoundedInBytesButKeepsTheNewestEvent() {
    Replay small = new Replay(5, DataSize.ofBytes(250));
    ReplayBuffer buffer = ReplayBuffer.at(0, small).append(List.of(event(1, 90), event(2, 90)));

    assertThat(ids(buffer)).containsExactly(1L, 2L);
    assertThat(ids(buffer.append(List.of(event(3, 90))))).containsExactly(2L, 3L);
    assertThat(ids(buffer.append(List.of(event(3, 900))))).containsExactly(3L);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 1", "4, 1", "5, 2", "8, 2", "9, 3", "10, 3", "1000, 3"})
  void findsWhereToGoOn(long position, int index) {
    assertThat(ReplayBuffer.at(0, FIVE).append(events(3, 5, 9)).indexAfter(position))
        .isEqualTo(index);
  }

  @Test
  void isPrecededByWhatHappenedBefore() {
    ReplayBuffer earlier = ReplayBuffer.at(2, FIVE).append(events(3, 5)).standingAt(6);
    ReplayBuffer buffer = ReplayBuffer.at(6, FIVE).append(events(7));

    ReplayBuffer longer = buffer.precededBy(earlier);

    assertThat(ids(longer)).containsExactly(3L, 5L, 7L);
    assertThat(longer.base()).isEqualTo(2);
    assertThat(longer.head()).isEqualTo(7);
  }

  @Test
  void takesOnlyWhatItLacksOfTheTimeBefore() {
    ReplayBuffer earlier = ReplayBuffer.at(2, FIVE).append(events(3, 5, 7));
    ReplayBuffer buffer = ReplayBuffer.at(6, FIVE).append(events(7, 8));

    assertThat(ids(buffer.precededBy(earlier))).containsExactly(3L, 5L, 7L, 8L);
  }

  @Test
  void isNotPrecededByWhatLeavesGap() {
    ReplayBuffer earlier = ReplayBuffer.at(2, FIVE).append(events(3, 5));
    ReplayBuffer buffer = ReplayBuffer.at(6, FIVE).append(events(7));

    assertThat(buffer.precededBy(earlier)).isSameAs(buffer);
  }

  @Test
  void forgetsTheOldestOfTheTimeBeforeToo() {
    ReplayBuffer earlier = ReplayBuffer.at(0, FIVE).append(events(1, 2, 3)).standingAt(6);
    ReplayBuffer buffer = ReplayBuffer.at(6, FIVE).append(events(7, 8, 9));

    ReplayBuffer longer = buffer.precededBy(earlier);

    assertThat(ids(longer)).containsExactly(2L, 3L, 7L, 8L, 9L);
    assertThat(longer.base()).isEqualTo(1);
  }

  private static List<Long> ids(ReplayBuffer buffer) {
    return IntStream.range(0, buffer.size()).mapToObj(index -> buffer.get(index).id()).toList();
  }

  private static List<Event> events(long... ids) {
    return LongStream.of(ids).mapToObj(ReplayBufferTests::event).toList();
  }

  private static Event event(long id) {
    return event(id, 10);
  }

  private static Event event(long id, int size) {
    return Event.of(id, bytes(size));
  }

  private static byte[] bytes(int size) {
    return new byte[size];
  }
}
