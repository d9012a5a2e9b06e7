package org.liveblogarchive.article.formats.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.web.Preference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** All forms in which a live blog is given out. */
@Component
class Representations {

  private final List<Representation> all;
  private final List<MediaType> offered;
  private final List<String> links;

  Representations(List<Representation> all) {
    // Whoever says only text/* or */* most likely wants to look at it.
    this.all =
        all.stream()
            .sorted(
                Comparator.comparing((Representation form) -> !form.suffix().equals("html"))
                    .thenComparing(Representation::suffix))
            .toList();
    this.offered =
        Stream.concat(
                Stream.of(MediaType.APPLICATION_JSON),
                this.all.stream().map(Representation::mediaType))
            .toList();
    this.links =
        this.all.stream()
            .map(
                form ->
                    ".%s>; rel=\"alternate\"; type=\"%s/%s\""
                        .formatted(
                            form.suffix(),
                            form.mediaType().getType(),
                            form.mediaType().getSubtype()))
            .toList();
  }

  /**
   * Returns the representation with this suffix.
   *
   * @throws UnknownRepresentation where there is none
   */
  Representation withSuffix(String suffix) {
    return all.stream()
        .filter(form -> form.suffix().equals(suffix))
        .findFirst()
        .orElseThrow(() -> UnknownRepresentation.of(suffix, suffixes()));
  }

  /**
   * Returns what a caller would rather have than the resource itself, which is {@code
   * application/json}; nothing where the resource is as good as any.
   *
   * @throws NotAcceptable where the caller takes neither
   */
  Optional<Representation> preferred(HttpHeaders request) {
    MediaType best =
        Preference.accepted(request, offered).orElseThrow(() -> NotAcceptable.butFor(offered));
    return all.stream().filter(form -> form.mediaType().equals(best)).findFirst();
  }

  /** Returns links from a live blog's address to all of its representations (RFC 8288). */
  String alternates(String address) {
    return links.stream().map(link -> "<" + address + link).collect(Collectors.joining(", "));
  }

  private List<String> suffixes() {
    return all.stream().map(Representation::suffix).sorted().toList();
  }
}
