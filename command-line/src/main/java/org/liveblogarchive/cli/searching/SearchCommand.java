package org.liveblogarchive.cli.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.connection.Pages;
import org.liveblogarchive.cli.connection.TimeRange;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;
import org.liveblogarchive.cli.terminal.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Finds entries. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Finds entries: words (all must match), \"a phrase\", this OR that, prefix*, fuzy~,"
          + " parentheses. For words to exclude write -- first: liveblog search -- 'storm -ferry'."
    })
public final class SearchCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; may be left out where there are filters.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--live-blog",
      paramLabel = "ID-OR-SLUG",
      description = "Only in this live blog; may be repeated.")
  private List<String> liveBlogs = new ArrayList<>();

  @Mixin private final TimeRange range = new TimeRange();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only entries in this language; may be repeated.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--topic", paramLabel = "TOPIC", description = "On this topic; may be repeated.")
  private List<String> topics = new ArrayList<>();

  @Option(names = "--tag", paramLabel = "TAG", description = "With this tag; may be repeated.")
  private List<String> tags = new ArrayList<>();

  @Option(names = "--author", paramLabel = "NAME", description = "By this author; may be repeated.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Published by; may be repeated.")
  private List<String> publishers = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "In live blogs that are live or ended.")
  private List<String> statuses = new ArrayList<>();

  @Option(names = "--key-events", description = "Only key events.")
  private boolean keyEvents;

  @Option(names = "--on-this-day", paramLabel = "MM-DD", description = "Of this day in any year.")
  private @Nullable String onThisDay;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "relevance (default), newest or oldest.")
  private @Nullable String order;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many entries, 1 to 100 (default: 20).")
  private int limit = 20;

  @Option(names = "--all", description = "All that match, page after page.")
  private boolean all;

  public SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > 100) {
      throw new WrongUsage("--limit has to be between 1 and 100; --all shows everything.");
    }
    Address address = address();
    if (address.parameters().size() == 1) {
      throw new WrongUsage("Say what to look for.");
    }
    Pages found = new Pages(session.gateway(), address);
    JsonNode first = found.page();
    if (session.isJson()) {
      if (all) {
        found.forEachRemaining(session::answer);
      } else {
        session.answer(first);
      }
      return ExitCode.WELL;
    }
    show(found, first);
    return ExitCode.WELL;
  }

  private Address address() {
    return range
        .of(
            Address.of("search")
                .with("q", words.isEmpty() ? null : String.join(" ", words))
                .withAll("liveBlog", liveBlogs))
        .withAll("language", languages)
        .withAll("topic", topics)
        .withAll("tag", tags)
        .withAll("author", authors)
        .withAll("publisher", publishers)
        .withAll("status", statuses)
        .with("keyEvents", keyEvents ? "true" : null)
        .with("onThisDay", onThisDay)
        .with("order", order)
        .with("limit", all ? 100 : limit);
  }

  private void show(Pages found, JsonNode first) {
    long total = Json.number(first, "total");
    long shown = found.take(all ? Long.MAX_VALUE : limit, this::show);
    String rest = shown < total ? "; %,d are shown, --all shows every one".formatted(shown) : "";
    session
        .terminal()
        .note("%,d %s%s.".formatted(total, total == 1 ? "entry matches" : "entries match", rest));
  }

  private void show(JsonNode item) {
    Terminal terminal = session.terminal();
    JsonNode entry = item.path("entry");
    JsonNode liveBlog = item.path("liveBlog");
    String headline = Clean.line(Json.text(entry, "headline"));
    terminal.line(
        terminal.styled(Style.DIM, When.of(entry))
            + "  "
            + terminal.styled(Style.BOLD, headline.isEmpty() ? "(no headline)" : headline));
    Highlighted highlighted = new Highlighted(terminal);
    for (JsonNode highlight : item.path("highlights").values()) {
      terminal.line("    " + highlighted.of(highlight.asString()));
    }
    terminal.line(
        "    "
            + terminal.styled(
                Style.DIM,
                Clean.line(
                    "%s / entry %s"
                        .formatted(Json.text(liveBlog, "slug"), Json.text(entry, "id")))));
  }
}
