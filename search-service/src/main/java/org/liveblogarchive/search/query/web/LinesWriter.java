package org.liveblogarchive.search.query.web;

import java.io.IOException;
import java.io.Writer;
import org.liveblogarchive.search.query.SearchResults;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON. */
record LinesWriter(Writer target, JsonMapper json) implements ExportWriter {

  @Override
  public void write(SearchResults.Hit hit) throws IOException {
    target.write(json.writeValueAsString(Line.of(hit)));
    target.write('\n');
  }

  private record Line(Items.Entry entry, Items.LiveBlog liveBlog) {

    static Line of(SearchResults.Hit hit) {
      return new Line(Items.Entry.of(hit.entry()), Items.LiveBlog.of(hit.liveBlog()));
    }
  }
}
