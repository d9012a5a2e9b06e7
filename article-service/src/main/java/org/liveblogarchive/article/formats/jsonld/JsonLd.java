package org.liveblogarchive.article.formats.jsonld;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.liveblogarchive.article.formats.FormatsSettings;
import org.liveblogarchive.article.formats.JsonDocument;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A live blog as schema.org {@code LiveBlogPosting}, its entries oldest first as {@code
 * BlogPosting}s with their {@code position}. Says nothing that is not known; what was taken down is
 * left out.
 */
@Component
public class JsonLd implements Representation {

  private final FormatsSettings settings;

  public JsonLd(FormatsSettings settings) {
    this.settings = settings;
  }

  @Override
  public String suffix() {
    return "jsonld";
  }

  @Override
  public MediaType mediaType() {
    return new MediaType("application", "ld+json");
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) {
    UpdateNode updates = new UpdateNode(whole);
    AtomicInteger position = new AtomicInteger();
    JsonDocument.write(
        LiveBlogNode.of(whole, settings.publisher()),
        "liveBlogUpdate",
        whole.published().stream().map(entry -> updates.of(entry, position.incrementAndGet())),
        to);
  }
}
