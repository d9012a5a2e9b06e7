package org.liveblogarchive.cli.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Connection;
import org.liveblogarchive.cli.connection.Gateway;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.connection.ServerFailed;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.terminal.Abilities;
import org.liveblogarchive.cli.terminal.Terminal;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import tools.jackson.databind.JsonNode;

/** The options that every command takes, before or behind its name, and what they lead to. */
public final class Session {

  private static final String USUAL_SERVER = "http://127.0.0.1:8080";

  @Option(
      names = "--server",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "The archive's gateway (default: LIVEBLOG_SERVER, or " + USUAL_SERVER + ").")
  private @Nullable String server;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "A file with the API key, for what needs one (default: LIVEBLOG_KEY_FILE, or the key"
              + " itself in LIVEBLOG_KEY).")
  private @Nullable String keyFile;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      scope = ScopeType.INHERIT,
      description = "How long the server may take to answer, and to go on (default: 70).")
  private int timeout = 70;

  @Option(
      names = "--retries",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "How often a request is tried again when the server fails (default: 4).")
  private int retries = 4;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Answer with a JSON document, or with one a line, on standard output.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress and no messages but complaints on standard error.")
  private boolean quiet;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "No colours, as with NO_COLOR in the environment.")
  private boolean noColour;

  private final Map<String, String> environment;
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private @Nullable Terminal terminal;
  private @Nullable Gateway gateway;

  /** Reads and writes these streams. */
  public Session(
      Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
    this.environment = environment;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Returns standard input. */
  public InputStream in() {
    return in;
  }

  /** Whether the answer is for a program. */
  public boolean isJson() {
    return json;
  }

  /** Returns where to write. */
  public Terminal terminal() {
    if (terminal == null) {
      terminal = new Terminal(out, err, Abilities.ofProcess(environment, noColour, quiet));
    }
    return terminal;
  }

  /** Returns the archive's door. */
  public Gateway gateway() {
    if (gateway == null) {
      gateway = new Gateway(connection(), terminal()::note);
    }
    return gateway;
  }

  /** Answers a program with one document. */
  public void answer(JsonNode document) {
    terminal().line(Json.MAPPER.writeValueAsString(document));
  }

  /** Shows why the server refused; the exit code that says so. */
  public int refused(Refused refusal) {
    ProblemText.of(refusal.problem(), terminal()).forEach(terminal()::complain);
    return ExitCode.WRONG;
  }

  /** Shows how the server failed; the exit code that says so. */
  public int failed(ServerFailed failure) {
    ProblemText.of(failure.problem(), terminal()).forEach(terminal()::complain);
    return ExitCode.SERVER;
  }

  private Connection connection() {
    check();
    URI address = address();
    String key = new KeySource(file(), environment).key(address);
    if (key != null && "http".equals(address.getScheme()) && !KeySource.isThisMachine(address)) {
      terminal().note("The API key travels unencrypted to " + address + "; use https.");
    }
    return new Connection(address, key, Duration.ofSeconds(timeout), retries);
  }

  private @Nullable Path file() {
    try {
      return keyFile == null ? null : Path.of(keyFile);
    } catch (InvalidPathException malformed) {
      throw new WrongUsage("--key-file is no name of a file: " + malformed.getReason());
    }
  }

  private URI address() {
    String given =
        server == null ? environment.getOrDefault("LIVEBLOG_SERVER", USUAL_SERVER) : server;
    try {
      URI address = new URI(given.isEmpty() ? USUAL_SERVER : given);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean plain =
          (scheme.equals("http") || scheme.equals("https"))
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      if (plain) {
        return address;
      }
    } catch (URISyntaxException malformed) {
      // Refused like an address of another kind.
    }
    throw new WrongUsage(
        "The server has to be an address such as https://archive.example, not '" + given + "'.");
  }

  /** Checks what picocli has no type for. */
  private void check() {
    if (timeout < 1 || timeout > 86_400) {
      throw new WrongUsage("--timeout has to be between 1 and 86400 seconds.");
    }
    if (retries < 0 || retries > 100) {
      throw new WrongUsage("--retries has to be between 0 and 100.");
    }
  }
}
