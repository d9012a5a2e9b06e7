package org.liveblogarchive.cli;

import java.io.PrintWriter;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.connection.ServerFailed;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import org.liveblogarchive.cli.terminal.OutputFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Ends a command that failed with a sentence and the exit code for it, never with a stack trace.
 */
record Failures(Session session) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return switch (failure) {
      case Refused refused -> {
        tell(refused.problem());
        yield session.refused(refused);
      }
      case ServerFailed failed -> {
        tell(failed.problem());
        yield session.failed(failed);
      }
      case WrongUsage wrong -> wrongUsage(String.valueOf(wrong.getMessage()), command);
      case OutputFailed output when output.isReaderGone() -> ExitCode.WRONG;
      case OutputFailed output -> complain(String.valueOf(output.getMessage()));
      default -> complain(sentence(failure));
    };
  }

  private void tell(Problem problem) {
    if (session.isJson()) {
      session.answer(Json.object().set("problem", problem.document()));
    }
  }

  private int complain(String message) {
    session.terminal().complain(message);
    return ExitCode.WRONG;
  }

  private static String sentence(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /** Ends a command that could not be understood. */
  static int wrongUsage(ParameterException wrong, String[] arguments) {
    UnmatchedArgumentException.printSuggestions(wrong, wrong.getCommandLine().getErr());
    return wrongUsage(String.valueOf(wrong.getMessage()), wrong.getCommandLine());
  }

  private static int wrongUsage(String message, CommandLine command) {
    PrintWriter err = command.getErr();
    err.println(message);
    err.printf("%s --help says more.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }
}
