package org.liveblogarchive.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an API key out of a keys file. */
@Command(
    name = "revoke",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = "Takes an API key out of the file; gateways refuse it within seconds.")
final class RevokeCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "ID", description = "The id, which stands behind lba_ in the key.")
  private String id = "";

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "The gateway's keys file.")
  private Path file = Path.of("");

  RevokeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    KeysText before = KeysText.of(file);
    KeysText after = before.without(id);
    if (after.keys().size() == before.keys().size()) {
      session.terminal().complain("%s holds no key with the id %s.".formatted(file, id));
      return ExitCode.WRONG;
    }
    OwnFile.write(file, after.text());
    session.terminal().note("The key %s is revoked.".formatted(id));
    return ExitCode.WELL;
  }
}
