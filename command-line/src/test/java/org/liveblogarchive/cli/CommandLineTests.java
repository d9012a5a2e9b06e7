package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.cli.Tool.Run;

class CommandLineTests {

  private static final String EMPTY_LIST = "{\"items\": [], \"nextCursor\": null}";

  @Test
  void saysItsVersion() {
    Run run = new Tool().run("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("liveblog 0.1.0%n".formatted());
  }

  @Test
  void explainsCommandsAndExitCodes() {
    Run run = new Tool().run("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("import", "export", "search", "verify", "list", "show", "generate-completion")
        .contains("130", "Ended by Ctrl-C.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "export", "search", "verify", "list", "show"})
  void explainsEachCommandWithTheOptionsOfAll(String command) {
    Run run = new Tool().run(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--server", "--key-file", "--json", "--quiet", "--timeout");
  }

  @Test
  void completesInShells() {
    Run run = new Tool().run("generate-completion");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F", "import", "--time-zone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lst",
        "list --limit none",
        "list --limit 0",
        "list --colour",
        "list --server ftp://archive.example",
        "list --server http://user:word@archive.example",
        "list --server nonsense",
        "list --timeout 0",
        "list --retries -1",
        "list --key-file not-there",
        "list --key abc",
        "show",
        "search",
        "search storm --limit 101",
        "import",
        "import not-there.txt",
        "import --url https://a.example --parallel 0",
        "import --url https://a.example --charset klingon",
        "import --source-url https://a.example --url https://a.example --url https://b.example",
        "import - -",
        "export",
        "export storm --all",
        "export storm --as pdf",
        "export --all --as zip",
        "export --all --as-of 2026-01-01",
        "verify",
        "verify not-there.zip",
        "verify storm --noted 12"
      })
  void refusesWhatIsNotACommand(String arguments) {
    Run run = new Tool().with("LIVEBLOG_SERVER", "http://127.0.0.1:1").run(words(arguments));

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--help says more.");
  }

  @Test
  void guessesWhatWasMeant() {
    assertThat(new Tool().run("imprt").err()).contains("Did you mean", "liveblog import");
  }

  @Test
  void takesOptionsBeforeAndBehindTheCommand() {
    try (PlayedGateway gateway = new PlayedGateway()) {
      gateway.on("/liveblogs", PlayedGateway.json(EMPTY_LIST));

      Run before = new Tool().run("--server", gateway.address(), "--json", "list");
      Run behind = new Tool().run("list", "--json", "--server", gateway.address());

      assertThat(before.out()).isEqualTo(behind.out()).contains("\"items\":[]");
    }
  }

  @Test
  void sendsTheKeyThatAFileHolds(@TempDir Path folder) throws Exception {
    Path key = Files.writeString(folder.resolve("key"), "lba_secret\n");
    try (PlayedGateway gateway = new PlayedGateway()) {
      gateway.on("/liveblogs", PlayedGateway.json(EMPTY_LIST));

      Run run = Tool.at(gateway).run("list", "--key-file", key.toString());

      assertThat(run.code()).isZero();
      assertThat(gateway.onlyRequest().header("X-API-Key")).isEqualTo("lba_secret");
    }
  }

  @Test
  void asksASiteBelowAPath() {
    try (PlayedGateway gateway = new PlayedGateway()) {
      Run run = new Tool().run("list", "--server", gateway.address() + "/archive/");

      assertThat(run.code()).isEqualTo(1);
      assertThat(gateway.onlyRequest().address()).startsWith("/archive/api/v1/liveblogs?");
    }
  }

  private static String[] words(String arguments) {
    return arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
  }
}
