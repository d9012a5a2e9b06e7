package org.liveblogarchive.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an API key. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Makes an API key, shows it once, and adds its hash to the file; without a file it shows"
            + " the entry for one.")
final class CreateCommand implements Callable<Integer> {

  private static final Set<String> SCOPES =
      Set.of("liveblog:write", "archive:import", "archive:admin", "feed:read", "search:alerts");

  private final Session session;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "Whom it is for; the archive records it with each change.")
  private String name = "";

  @Option(
      names = "--scope",
      required = true,
      split = ",",
      paramLabel = "SCOPE",
      description =
          "What it opens: liveblog:write, archive:import, archive:admin, feed:read or"
              + " search:alerts; may be repeated.")
  private List<String> scopes = new ArrayList<>();

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      description = "How much its holder may ask for (default: standard).")
  private String tier = "standard";

  @Option(
      names = "--not-before",
      paramLabel = "TIME",
      description = "From when on it is valid, such as 2027-01-31 or 2027-01-31T12:00:00Z.")
  private @Nullable String notBefore;

  @Option(names = "--expires", paramLabel = "TIME", description = "Until when it is valid.")
  private @Nullable String expires;

  @Option(names = "--file", paramLabel = "FILE", description = "The gateway's keys file.")
  private @Nullable Path file;

  CreateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    check();
    RandomKey key = RandomKey.next();
    String entry = entry(key);
    if (file != null) {
      OwnFile.write(file, KeysText.of(file).with(entry).text());
    }
    if (session.isJson()) {
      session.answer(Json.object().put("id", key.id()).put("key", key.text()).put("entry", entry));
      return ExitCode.WELL;
    }
    session.terminal().line(key.text());
    if (file == null) {
      entry.lines().forEach(session.terminal()::line);
    }
    session.terminal().note("This is the only time that the key is shown.");
    return ExitCode.WELL;
  }

  private void check() {
    if (!name.matches("[A-Za-z0-9._-]{1,64}")) {
      throw new WrongUsage("--name takes 1 to 64 letters, digits, '.', '_' or '-'.");
    }
    if (!SCOPES.containsAll(scopes)) {
      throw new WrongUsage(
          "--scope takes " + String.join(", ", SCOPES.stream().sorted().toList()) + ".");
    }
    if (!tier.matches("[a-z][a-z0-9-]{0,31}") || tier.equals("anonymous")) {
      throw new WrongUsage("--tier takes a name in lower case, other than anonymous.");
    }
  }

  private String entry(RandomKey key) {
    StringBuilder entry = new StringBuilder();
    entry.append("  - id: ").append(key.id()).append('\n');
    field(entry, "name", name);
    field(entry, "sha256", key.sha256());
    field(entry, "scopes", "[" + String.join(", ", scopes) + "]");
    field(entry, "tier", tier);
    field(entry, "notBefore", time("--not-before", notBefore));
    field(entry, "expires", time("--expires", expires));
    return entry.toString();
  }

  private static void field(StringBuilder entry, String name, @Nullable Object value) {
    if (value != null) {
      entry.append("    ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static @Nullable Instant time(String option, @Nullable String given) {
    if (given == null) {
      return null;
    }
    try {
      return given.length() == "2027-01-31".length()
          ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeException malformed) {
      throw new WrongUsage(option + " takes a time such as 2027-01-31 or 2027-01-31T12:00:00Z.");
    }
  }
}
