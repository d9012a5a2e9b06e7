package org.liveblogarchive.cli.keys;

import org.liveblogarchive.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes and revokes keys. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = "Makes, lists and revokes API keys, and makes signing keys, for operators.")
public final class KeysCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private KeysCommand() {}

  /** Returns the command with those below it. */
  public static CommandLine in(Session session) {
    return new CommandLine(new KeysCommand())
        .addSubcommand(new CreateCommand(session))
        .addSubcommand(new RevokeCommand(session))
        .addSubcommand(new ListKeysCommand(session))
        .addSubcommand(new SigningCommand(session));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with keys: create, revoke, list or signing.");
  }
}
