package org.liveblogarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.cli.exporting.ExportCommand;
import org.liveblogarchive.cli.importing.ImportCommand;
import org.liveblogarchive.cli.keys.KeysCommand;
import org.liveblogarchive.cli.reading.ListCommand;
import org.liveblogarchive.cli.reading.ShowCommand;
import org.liveblogarchive.cli.searching.SearchCommand;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.verifying.VerifyCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The newsroom's and the operator's tool. */
@Command(
    name = "liveblog",
    mixinStandardHelpOptions = true,
    version = "liveblog 0.1.0",
    description =
        "Brings live blogs into an archive, finds them, takes them out, and verifies them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All well.",
      "1:Something was refused or found wrong.",
      "2:The command was not given as it has to be.",
      "3:The server is out of reach, or fails.",
      "130:Ended by Ctrl-C."
    },
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class Liveblog implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Liveblog() {}

  /** Runs a command and exits as {@link ExitCode} says. */
  public static void main(String[] arguments) {
    // One way to write numbers, whatever the machine's language is.
    Locale.setDefault(Locale.ROOT);
    System.exit(
        run(
            System.getenv(),
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments));
  }

  /** Runs a command on these streams; returns the exit code. */
  static int run(
      Map<String, String> environment,
      InputStream in,
      OutputStream out,
      OutputStream err,
      String... arguments) {
    Session session = new Session(environment, in, out, err);
    CommandLine tool = new CommandLine(new Liveblog()).addMixin("session", session);
    tool.addSubcommand(new ImportCommand(session))
        .addSubcommand(new ExportCommand(session))
        .addSubcommand(new SearchCommand(session))
        .addSubcommand(new VerifyCommand(session))
        .addSubcommand(new ListCommand(session))
        .addSubcommand(new ShowCommand(session))
        .addSubcommand(KeysCommand.in(session))
        .addSubcommand(new GenerateCompletion());
    return tool.setOut(new PrintWriter(new OutputStreamWriter(out, UTF_8), true))
        .setErr(new PrintWriter(new OutputStreamWriter(err, UTF_8), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures(session))
        .setParameterExceptionHandler(Failures::wrongUsage)
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands.");
  }
}
