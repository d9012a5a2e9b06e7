package org.liveblogarchive.article.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.NotALiveBlog;

/** Texts as long as may be sent, made to cost time. */
class HostileTextsTests {

  private static final int LARGEST = 16_000_000;
  private static final int SEVERAL = 300_000;

  /** Some tenth of it is needed; what grows with the square would need a hundred times as much. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static final String HEAD = "Fair: live\n\n21 June 2025\n\n14:05\nGates open.\n\n";

  static Stream<Arguments> texts() {
    return Stream.of(
            "x",
            "1",
            "1 ",
            "14:05 ",
            "14:05\n",
            "14:05\nWords.\n",
            "14:05\n\nSame words again.\n\n",
            "14:05Ada Finch\n",
            "14:05 Uhr: Worte\n\nMehr Worte.\n\n",
            "\n",
            " ",
            "\u00a0",
            "- ",
            "- x\n",
            "- x\ny\n",
            "    y\n\n",
            "> x\n",
            "+++ ",
            "+++ 19:35 +++\n",
            "((((",
            "1. 1. ",
            "1. x\n",
            "21 June 2025\n",
            "21 June 2025\n\nWords.\n\n",
            "5 minutes ago\n",
            "5 minutes ",
            "45'+",
            "45'\nGoal.\n",
            "Updated ",
            "published at ",
            "Updated 14:05 published 14:06 ",
            "Key events\n- x\n\n",
            "By Ada Finch and Bo Lark and ",
            "a, ",
            "Ada Finch\nAda Finch\n",
            "“",
            "Copyright: ",
            "xCopyright: x\n",
            "Image caption: \n",
            "This live blog has ended.\n\n",
            "\\\n",
            "🦆\n",
            "\ud800",
            "٣:٤٥\n",
            "9".repeat(400) + "\n",
            "Aa")
        .map(part -> Arguments.of(part.strip().isEmpty() ? "blank" : part, part));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void takesATimeThatGrowsWithTheText(String name, String part) {
    assertThat(cpuTime(() -> readOrRefuse(part, SEVERAL))).as(name).isLessThan(LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "14:05\n", "\n", "14:05 ", "14:05 Uhr: Worte\n\nMehr Worte.\n\n"})
  void readsOrRefusesTheLargestThatMayBeSent(String part) {
    assertThat(cpuTime(() -> readOrRefuse(part, LARGEST))).isLessThan(LIMIT.multipliedBy(8));
  }

  private static void readOrRefuse(String part, int length) {
    String body = part.repeat(length / part.length());
    for (String head : List.of("", HEAD)) {
      Throwable thrown = catchThrowable(() -> Pages.read(head + body, "UTC"));

      if (thrown != null) {
        assertThat(thrown).isInstanceOf(NotALiveBlog.class);
      }
    }
  }

  /** Other work on the machine does not count. */
  private static Duration cpuTime(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }
}
