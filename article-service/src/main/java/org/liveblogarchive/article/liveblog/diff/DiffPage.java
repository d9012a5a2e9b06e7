package org.liveblogarchive.article.liveblog.diff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * Differences as a page of its own that loads nothing. Deletions and insertions are told apart by
 * element, colour, line and, for those who listen, by words around them.
 */
class DiffPage {

  private static final String START =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}</title>
      <style>
      body { color: #1a1a1a; background: #fff; font: 1rem/1.5 system-ui, sans-serif;
        max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
      article { border-top: 1px solid #767676; margin-top: 1.5rem }
      .words { white-space: pre-wrap; overflow-wrap: anywhere }
      del { background: #ffe3e3; color: #7a0014; text-decoration: line-through }
      ins { background: #dcf5dc; color: #0b4a1b; text-decoration: underline }
      del::before { content: " [deleted: " } ins::before { content: " [inserted: " }
      del::after, ins::after { content: "] " }
      del::before, del::after, ins::before, ins::after { position: absolute; width: 1px;
        height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre }
      </style>
      </head>
      <body>
      <main>
      <h1>{title}</h1>
      """;

  private static final String END =
      """
      </main>
      </body>
      </html>
      """;

  private final StringBuilder html = new StringBuilder();
  private final String language;

  private DiffPage(@Nullable String language) {
    this.language = language == null ? "" : language;
  }

  static String of(Diff diff) {
    DiffPage page = new DiffPage(diff.language());
    page.html.append(
        START.replace(
            "{title}", "Changes from revision %d to %d".formatted(diff.from(), diff.to())));
    LiveBlogChange own = diff.liveBlog();
    if (own != null) {
      page.liveBlog(own);
    }
    diff.items().forEach(page::entry);
    if (own == null && diff.items().isEmpty()) {
      page.paragraph("Nothing changed.");
    }
    if (diff.nextCursor() != null) {
      page.next(diff);
    }
    return page.html.append(END).toString();
  }

  private void liveBlog(LiveBlogChange own) {
    html.append("<article>\n<h2>Live blog: ").append(own.change()).append("</h2>\n");
    words("Headline", own.headline());
    words("Standfirst", own.standfirst());
    words("Introduction", own.introduction());
    fields(own.fields());
    html.append("</article>\n");
  }

  private void entry(EntryChange entry) {
    html.append("<article>\n<h2>Entry: ").append(entry.change()).append("</h2>\n<p>");
    for (Map.Entry<String, String> link : entry.links().entrySet()) {
      html.append("<a href=\"")
          .append(escaped(link.getValue()))
          .append("\">")
          .append(link.getKey().equals("self") ? "this change" : escaped(link.getKey()))
          .append("</a> ");
    }
    html.append("</p>\n");
    words("Headline", entry.headline());
    words("Text", entry.text());
    fields(entry.fields());
    html.append("</article>\n");
  }

  private void words(String name, List<Segment> segments) {
    if (segments.isEmpty()) {
      return;
    }
    html.append("<h3>").append(name).append("</h3>\n<p class=\"words\" lang=\"");
    html.append(escaped(language)).append("\">");
    for (Segment segment : segments) {
      String text = escaped(segment.text());
      switch (segment.op()) {
        case EQUAL -> html.append(text);
        case INSERT -> html.append("<ins>").append(text).append("</ins>");
        case DELETE -> html.append("<del>").append(text).append("</del>");
      }
    }
    html.append("</p>\n");
  }

  private void fields(List<FieldChange> fields) {
    if (fields.isEmpty()) {
      return;
    }
    html.append("<h3>Other fields</h3>\n<dl>\n");
    for (FieldChange field : fields) {
      html.append("<dt>").append(escaped(field.field())).append("</dt>\n<dd>");
      if (field.from() != null) {
        html.append("<del>").append(shown(field.from())).append("</del> ");
      }
      if (field.to() != null) {
        html.append("<ins>").append(shown(field.to())).append("</ins>");
      }
      html.append("</dd>\n");
    }
    html.append("</dl>\n");
  }

  private void next(Diff diff) {
    html.append("<p><a rel=\"next\" href=\"")
        .append(escaped(diff.links().get("self") + "&cursor=" + diff.nextCursor()))
        .append("\">More changed entries</a></p>\n");
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private static String shown(JsonNode value) {
    return escaped(value.isString() ? value.stringValue() : value.toString());
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
