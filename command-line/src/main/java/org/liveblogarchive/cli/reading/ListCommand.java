package org.liveblogarchive.cli.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import tools.jackson.databind.JsonNode;

/** Lists live blogs. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = "Lists the live blogs that the public may see, newest first.")
public final class ListCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "live or ended; may be repeated, like all filters but the times.")
  private List<String> statuses = new ArrayList<>();

  @Option(names = "--language", paramLabel = "TAG", description = "In this language.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--topic", paramLabel = "TOPIC", description = "On this topic.")
  private List<String> topics = new ArrayList<>();

  @Option(names = "--publisher", paramLabel = "NAME", description = "Published by.")
  private List<String> publishers = new ArrayList<>();

  @Mixin private final TimeRange range = new TimeRange();

  @Option(names = "--order", paramLabel = "ORDER", description = "newest (default) or oldest.")
  private @Nullable String order;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many live blogs, 1 to 100 (default: 20).")
  private int limit = 20;

  @Option(names = "--all", description = "All of them, page after page.")
  private boolean all;

  public ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > 100) {
      throw new WrongUsage("--limit has to be between 1 and 100; --all lists everything.");
    }
    Pages found = new Pages(session.gateway(), address());
    if (session.isJson() && !all) {
      session.answer(found.page());
      return ExitCode.WELL;
    }
    var _ =
        found.take(all ? Long.MAX_VALUE : limit, session.isJson() ? session::answer : this::show);
    return ExitCode.WELL;
  }

  private Address address() {
    return range
        .of(
            Address.of("liveblogs")
                .withAll("status", statuses)
                .withAll("language", languages)
                .withAll("topic", topics)
                .withAll("publisher", publishers))
        .with("order", order)
        .with("limit", all ? 100 : limit);
  }

  private void show(JsonNode liveBlog) {
    Terminal terminal = session.terminal();
    String facts =
        String.format(
            Locale.ROOT,
            "%s  %-5s %6d entries  ",
            When.of(liveBlog),
            Clean.line(Json.text(liveBlog, "status")),
            Json.number(liveBlog, "entryCount"));
    terminal.line(facts + terminal.styled(Style.BOLD, Clean.line(Json.text(liveBlog, "headline"))));
    terminal.line("    " + terminal.styled(Style.DIM, Clean.line(Json.text(liveBlog, "slug"))));
  }
}
