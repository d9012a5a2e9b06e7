package org.liveblogarchive.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.terminal.Clean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Lists the API keys of a keys file. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = "Lists the API keys of the file: id, name, scopes, tier and when they expire.")
final class ListKeysCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "The gateway's keys file.")
  private Path file = Path.of("");

  ListKeysCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    KeysText.of(file).fields().forEach(this::show);
    return ExitCode.WELL;
  }

  private void show(Map<String, String> key) {
    if (session.isJson()) {
      ObjectNode document = Json.object();
      key.forEach(document::put);
      session.answer(document);
      return;
    }
    String expires = key.getOrDefault("expires", "");
    session
        .terminal()
        .line(
            Clean.line(
                "%s  %s  %s  %s%s"
                    .formatted(
                        key.get("id"),
                        key.get("name"),
                        key.get("scopes"),
                        key.getOrDefault("tier", "standard"),
                        expires.isEmpty() ? "" : "  until " + expires)));
  }
}
