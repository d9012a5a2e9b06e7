package org.liveblogarchive.article.formats.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a live blog as a zip: all other representations that lie in one file, its public history,
 * extras such as source documents, and a manifest with the SHA-256 of each and the chain head. The
 * same state gives the same bytes.
 */
@Component
class SealedBundle implements Representation {

  private static final MediaType TYPE = MediaType.parseMediaType("application/zip");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonMapper READABLE =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectProvider<Representation> representations;
  private final ObjectProvider<BundleExtras> extras;
  private final PublicRevisions revisions;

  SealedBundle(
      ObjectProvider<Representation> representations,
      ObjectProvider<BundleExtras> extras,
      PublicRevisions revisions) {
    this.representations = representations;
    this.extras = extras;
    this.revisions = revisions;
  }

  @Override
  public String suffix() {
    return "zip";
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) throws IOException {
    LiveBlog liveBlog = whole.liveBlog();
    try (BundleWriter bundle = new BundleWriter(to)) {
      for (Representation representation : others()) {
        bundle.add(
            "liveblog." + representation.suffix(),
            representation.mediaType().toString(),
            null,
            part -> representation.write(whole, part));
      }
      Hash[] head = {Hash.ZERO};
      bundle.add(
          Manifest.HISTORY, "application/x-ndjson", null, part -> history(liveBlog, part, head));
      for (BundleExtras.Extra extra : extras(liveBlog)) {
        bundle.add(
            extra.path(),
            extra.mediaType(),
            extra.facts(),
            part -> part.write(extra.content().bytes()));
      }
      bundle.addManifest(READABLE.writeValueAsBytes(manifest(liveBlog, head[0], bundle.parts())));
    }
  }

  private List<Representation> others() {
    return representations.stream()
        .filter(representation -> !representation.suffix().equals(suffix()))
        .sorted(Comparator.comparing(Representation::suffix))
        .toList();
  }

  private List<BundleExtras.Extra> extras(LiveBlog liveBlog) {
    return extras.stream()
        .flatMap(bean -> bean.of(liveBlog.id()).stream())
        .sorted(Comparator.comparing(BundleExtras.Extra::path))
        .toList();
  }

  private void history(LiveBlog liveBlog, OutputStream part, Hash[] head) {
    revisions.each(
        liveBlog.id(),
        liveBlog.revision(),
        line -> {
          try {
            part.write((JSON.writeValueAsString(line) + "\n").getBytes(UTF_8));
          } catch (IOException gone) {
            throw new UncheckedIOException(gone);
          }
          head[0] = Hash.ofHex(line.hash());
        });
  }

  private static Manifest manifest(LiveBlog liveBlog, Hash head, List<Manifest.Part> parts) {
    return new Manifest(
        Manifest.FORMAT,
        Manifest.VERSION,
        new Manifest.About(liveBlog.id(), liveBlog.state().slug(), liveBlog.state().headline()),
        new Manifest.ChainHead(liveBlog.revision(), head.hex()),
        liveBlog.updatedAt(),
        parts);
  }
}
