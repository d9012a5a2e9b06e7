package org.liveblogarchive.cli.verifying;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a verification found.
 *
 * @param checked what was looked at, in words
 */
record Report(String source, List<String> checked, Chain chain, Findings findings) {

  boolean isVerified() {
    return findings.count() == 0;
  }

  String text(Terminal terminal) {
    List<String> lines = new ArrayList<>();
    String verdict =
        isVerified()
            ? terminal.styled(Style.GREEN, "verified") + "  "
            : terminal.styled(Style.RED, "WRONG") + "     ";
    lines.add(verdict + Clean.line(source));
    checked.forEach(line -> lines.add("          " + Clean.line(line)));
    for (Findings.Finding finding : findings.first()) {
      lines.add("  %s: %s".formatted(Clean.line(finding.where()), Clean.line(finding.message())));
    }
    long more = findings.count() - findings.first().size();
    if (more > 0) {
      lines.add("  and %,d more".formatted(more));
    }
    return String.join("\n", lines);
  }

  ObjectNode document() {
    ObjectNode document =
        Json.object()
            .put("source", source)
            .put("verified", isVerified())
            .put("revisions", chain.count())
            .put("statesRecomputed", chain.states())
            .put("hashesOnly", chain.unseen())
            .put("headHash", chain.hash().toString())
            .put("flawCount", findings.count());
    var flaws = document.putArray("flaws");
    for (Findings.Finding finding : findings.first()) {
      flaws.addObject().put("where", finding.where()).put("message", finding.message());
    }
    return document;
  }
}
