package org.liveblogarchive.cli.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.connection.Gateway;
import org.liveblogarchive.cli.connection.Pages;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import org.liveblogarchive.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a live blog. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = "Shows a live blog with its newest entries.")
public final class ShowCommand implements Callable<Integer> {

  private static final int LARGEST_PAGE = 100;

  private final Session session;

  @Parameters(paramLabel = "ID-OR-SLUG", description = "The live blog.")
  private String liveBlog = "";

  @Option(
      names = "--entries",
      paramLabel = "N",
      description = "How many entries, 0 for none (default: 10).")
  private int entries = 10;

  @Option(names = "--all", description = "All entries.")
  private boolean all;

  @Option(names = "--order", paramLabel = "ORDER", description = "newest (default) or oldest.")
  private @Nullable String order;

  @Option(names = "--key-events", description = "Only key events.")
  private boolean keyEvents;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As it was to be seen at a moment: 2026-06-21T18:00:00Z, or a date.")
  private @Nullable String asOf;

  public ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (entries < 0) {
      throw new WrongUsage("--entries cannot be less than 0.");
    }
    Gateway gateway = session.gateway();
    JsonNode found = gateway.read(Address.of("liveblogs", liveBlog).with("asOf", asOf));
    if (session.isJson()) {
      session.answer(document(found));
      return ExitCode.WELL;
    }
    Terminal terminal = session.terminal();
    terminal.line(LiveBlogText.of(found, terminal));
    var _ = pages().take(most(), entry -> terminal.line(EntryText.of(entry, terminal)));
    return ExitCode.WELL;
  }

  private JsonNode document(JsonNode found) {
    ObjectNode document = Json.object();
    document.set("liveBlog", found);
    List<JsonNode> items = new ArrayList<>();
    var _ = pages().take(most(), items::add);
    document.putArray("entries").addAll(items);
    return document;
  }

  private long most() {
    return all ? Long.MAX_VALUE : entries;
  }

  private Pages pages() {
    return new Pages(
        session.gateway(),
        Address.of("liveblogs", liveBlog, "entries")
            .with("order", order)
            .with("keyEvents", keyEvents ? "true" : null)
            .with("asOf", asOf)
            .with("limit", Math.clamp(most(), 1, LARGEST_PAGE)));
  }
}
