package org.liveblogarchive.devstack.run;

import java.nio.file.Path;
import java.util.Locale;
import org.liveblogarchive.devstack.services.Stack;

/** What is printed when everything runs: where it is, and what to try. */
record Announcement(Stack stack, Path state, double seconds) {

  void print() {
    String gateway = stack.gateway().toString();
    Path key = state.resolve("editor-key");
    System.out.printf(
        Locale.ROOT,
        """

        Ready after %.1f s.

          gateway          %s      the public API
          article-service  %s
          search-service   %s
          editor's key     %s
          logs             %s

        Try:

          curl '%s/api/v1/liveblogs'
          curl '%s/api/v1/liveblogs/storm-isolde-in-orrismouth-as-it-happened/entries?limit=3'
          curl '%s/api/v1/search?q=sewing+machine'
          curl -X POST '%s/api/v1/imports?dryRun=true&language=en' -H "X-API-Key: $(cat '%s')" \\
            -H 'Content-Type: text/plain' --data-binary @dev-stack/samples/harbour-storm.txt

        With the command-line tool:

          %s search 'sewing machine'
          %s import --dry-run --time-zone Europe/London dev-stack/samples/harbour-storm.txt
          %s verify storm-isolde-in-orrismouth-as-it-happened
          ./liveblog --help

        ./run stop ends it, and so does Ctrl-C in the foreground.
        """,
        seconds,
        gateway,
        stack.service("article-service").address(),
        stack.service("search-service").address(),
        key,
        state.resolve("logs"),
        gateway,
        gateway,
        gateway,
        gateway,
        key,
        tool(),
        tool(),
        tool());
  }

  /** The tool knows where ./run puts everything unless it was told otherwise. */
  private String tool() {
    boolean usualState = state.equals(Path.of(".run").toAbsolutePath());
    boolean usualPort = stack.gateway().getPort() == 8080;
    return (usualState ? "" : "LIVEBLOG_STATE='%s' ".formatted(state))
        + "./liveblog"
        + (usualPort ? "" : " --server " + stack.gateway());
  }
}
