package org.liveblogarchive.article.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liveblogarchive.article.formats.bundle.BundleExtras;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.importing.SourceDocuments.KeptDocument;
import org.liveblogarchive.article.liveblog.Entries;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Puts the documents that a live blog was imported from into its bundle, and by what it is known
 * when they come again. Once an entry was taken down the public may not have them.
 */
@Component
class SourceExtras implements BundleExtras {

  private static final String KEYS = "sources/keys.txt";

  private final SourceDocuments documents;
  private final ImportSources sources;
  private final Entries entries;

  SourceExtras(SourceDocuments documents, ImportSources sources, Entries entries) {
    this.documents = documents;
    this.sources = sources;
    this.entries = entries;
  }

  @Override
  public String folder() {
    return "sources";
  }

  @Override
  public List<Extra> of(UUID liveBlogId) {
    List<Extra> extras = new ArrayList<>();
    List<Hash> keys = sources.keysOf(liveBlogId);
    if (!keys.isEmpty()) {
      String text = String.join("\n", keys.stream().map(Hash::hex).sorted().toList()) + "\n";
      extras.add(new Extra(KEYS, "text/plain", Map.of(), () -> text.getBytes(UTF_8)));
    }
    if (!entries.anyWithdrawn(liveBlogId)) {
      documents.of(liveBlogId).stream()
          .filter(document -> !document.erased())
          .forEach(document -> extras.add(extra(liveBlogId, document)));
    }
    return extras;
  }

  private Extra extra(UUID liveBlogId, KeptDocument document) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("format", document.format());
    facts.put("retrievedAt", document.retrievedAt().toString());
    if (document.url() != null) {
      facts.put("url", document.url());
    }
    return new Extra(
        "sources/" + document.sha256().hex(),
        document.mediaType(),
        facts,
        () -> documents.content(liveBlogId, document.sha256()).orElse(new byte[0]));
  }

  @Override
  public void restore(UUID liveBlogId, Extra extra) {
    if (extra.path().equals(KEYS)) {
      new String(extra.content().bytes(), UTF_8)
          .lines()
          .map(Hash::ofHex)
          .forEach(key -> sources.addIfAbsent(key, liveBlogId));
      return;
    }
    String url = extra.facts().get("url");
    SourceText text =
        new SourceText(extra.content().bytes(), MediaType.parseMediaType(extra.mediaType()), "");
    documents.keep(
        liveBlogId,
        new SourceDocument(text, null, null, url == null ? null : URI.create(url), null),
        extra.facts().getOrDefault("format", "unknown"),
        Instant.parse(extra.facts().getOrDefault("retrievedAt", "")));
  }
}
