package org.liveblogarchive.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTests {

  private static final String ERASE = "\r\u001B[2K";

  private final ByteArrayOutputStream both = new ByteArrayOutputStream();

  @Test
  void neverMixesTheBarWithLines() {
    Terminal terminal = terminal(new Abilities(true, true, true, false, 80));

    Progress progress = Progress.of(terminal, "Importing", 100, () -> "3 created");
    terminal.line("created a.txt");
    progress.close();
    terminal.complain("Done.");

    String bar = "Importing [........................] 3 created";
    assertThat(both.toString(UTF_8))
        .isEqualTo(bar + ERASE + "created a.txt\n" + bar + ERASE + "Done.\n");
  }

  @Test
  void drawsNoBarWhereThereIsNoTerminal() {
    Terminal terminal = terminal(new Abilities(false, false, true, false, 80));

    try (Progress progress = Progress.of(terminal, "Importing", 100, () -> "3 created")) {
      progress.advance(50);
      terminal.line("created a.txt");
    }

    assertThat(both.toString(UTF_8)).isEqualTo("created a.txt\n");
  }

  @Test
  void drawsNoBarThatIsWiderThanTheTerminal() {
    Terminal terminal = terminal(new Abilities(true, true, true, false, 40));

    Progress.of(terminal, "Importing", 0, () -> "x".repeat(200)).close();

    assertThat(both.toString(UTF_8).indexOf(ERASE)).isEqualTo(39);
  }

  @Test
  void keepsQuietWhereAskedTo() {
    Terminal terminal = terminal(new Abilities(true, true, true, true, 80));

    terminal.note("12 documents.");
    Progress.of(terminal, "Importing", 100, () -> "3 created").close();
    terminal.complain("The server is gone.");

    assertThat(both.toString(UTF_8)).isEqualTo("The server is gone.\n");
  }

  @Test
  void coloursTerminalsOnly() {
    assertThat(terminal(new Abilities(true, false, true, false, 80)).styled(Style.RED, "no"))
        .isEqualTo("\u001B[31mno\u001B[0m");
    assertThat(terminal(new Abilities(false, true, true, false, 80)).styled(Style.RED, "no"))
        .isEqualTo("no");
    assertThat(terminal(new Abilities(true, true, false, false, 80)).styled(Style.RED, "no"))
        .isEqualTo("no");
  }

  @Test
  void heedsTheWishForNoColour() {
    assertThat(Abilities.ofProcess(Map.of("NO_COLOR", "1"), false, false).colour()).isFalse();
    assertThat(Abilities.ofProcess(Map.of("TERM", "dumb"), false, false).colour()).isFalse();
    assertThat(Abilities.ofProcess(Map.of(), true, false).colour()).isFalse();
    assertThat(Abilities.ofProcess(Map.of("NO_COLOR", ""), false, false).colour()).isTrue();
  }

  @Test
  void tellsAFullDiskFromAReaderWhoHasEnough() {
    assertThatThrownBy(() -> failing("No space left on device").line("x"))
        .isInstanceOfSatisfying(
            OutputFailed.class, failure -> assertThat(failure.isReaderGone()).isFalse())
        .hasMessageContaining("No space left");
    assertThatThrownBy(() -> failing("Broken pipe").line("x"))
        .isInstanceOfSatisfying(
            OutputFailed.class, failure -> assertThat(failure.isReaderGone()).isTrue());
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    assertThat(Clean.line("a\u001B[2Jb\r\nc\td\u202Ee\u009Bf\u0007"))
        .isEqualTo("a\uFFFD[2Jb  c d\uFFFDe\uFFFDf\uFFFD");
    assertThat(Clean.line("Zürich 🚴 “Tea”")).isEqualTo("Zürich 🚴 “Tea”");
  }

  private Terminal terminal(Abilities abilities) {
    return new Terminal(both, both, abilities);
  }

  private Terminal failing(String why) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int character) throws IOException {
            throw new IOException(why);
          }
        };
    return new Terminal(full, both, new Abilities(false, false, false, false, 80));
  }
}
