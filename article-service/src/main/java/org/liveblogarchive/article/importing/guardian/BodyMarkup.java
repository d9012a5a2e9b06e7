package org.liveblogarchive.article.importing.guardian;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.liveblogarchive.article.importing.json.Json;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The blocks of a live blog as {@code fields.body} draws them, told as the Content API tells them
 * in {@code blocks.body}.
 */
class BodyMarkup {

  private static final String ID = "block-";

  private BodyMarkup() {}

  static List<Json> blocks(Json body) {
    String html = body.text();
    List<Json> blocks = new ArrayList<>();
    if (html != null) {
      for (Element block : Jsoup.parseBodyFragment(html).select("div.block[id^=" + ID + "]")) {
        blocks.add(new Json(block(block)));
      }
    }
    return blocks;
  }

  private static ObjectNode block(Element markup) {
    ObjectNode block = JsonNodeFactory.instance.objectNode();
    block.put("id", markup.id().substring(ID.length()));
    block.put("title", markup.select(".block-title").text());
    block.put("firstPublishedDate", markup.select(".published-time time").attr("datetime"));
    block.put("bodyHtml", markup.select(".block-elements").html());
    ObjectNode attributes = block.putObject("attributes");
    attributes.put("keyEvent", markup.hasClass("is-key-event"));
    attributes.put("summary", markup.hasClass("is-summary"));
    attributes.put("pinned", markup.hasClass("is-pinned"));
    String contributor = markup.attr("data-block-contributor");
    if (!contributor.isBlank()) {
      block.putArray("contributors").add(contributor);
    }
    return block;
  }
}
