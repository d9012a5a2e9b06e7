package org.liveblogarchive.article.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.springframework.stereotype.Component;

/** All formats that can be imported. */
@Component
public class Importers {

  private final List<Importer> importers;

  Importers(List<Importer> importers) {
    this.importers = importers;
  }

  /**
   * Returns the importer of a format that a caller names.
   *
   * @throws InvalidParameter where there is none
   */
  public Importer named(String format) {
    return importers.stream()
        .filter(importer -> importer.format().equals(format))
        .findFirst()
        .orElseThrow(() -> InvalidParameter.of("format", "must be one of " + formats()));
  }

  /**
   * Returns the importer that the content of a document asks for.
   *
   * @throws NotALiveBlog where no importer knows it
   */
  public Importer of(SourceDocument document) {
    return importers.stream()
        .filter(importer -> importer.recognises(document))
        .findFirst()
        .orElseThrow(
            () ->
                NotALiveBlog.because(
                    "The document has none of the known formats: " + formats() + "."));
  }

  private String formats() {
    return importers.stream().map(Importer::format).collect(Collectors.joining(", "));
  }
}
