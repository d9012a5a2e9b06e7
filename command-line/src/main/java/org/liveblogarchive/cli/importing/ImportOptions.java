package org.liveblogarchive.cli.importing;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import picocli.CommandLine.Option;

/** What the archive has to be told about documents that do not say it themselves. */
final class ImportOptions {

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "Read every document in this format (default: its content decides).")
  private @Nullable String format;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the texts, such as en or pt-BR.")
  private @Nullable String language;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description = "The zone of times that name none, such as Europe/London.")
  private @Nullable String timeZone;

  @Option(
      names = "--source-url",
      paramLabel = "URL",
      description =
          "The page's address, its identity when it is imported again; one document only.")
  private @Nullable String sourceUrl;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
  private @Nullable String publisher;

  @Option(names = "--dry-run", description = "Show what the import would make, and make nothing.")
  private boolean dryRun;

  boolean isDryRun() {
    return dryRun;
  }

  boolean namesOnePage() {
    return sourceUrl != null;
  }

  /** Returns where to send a document of this type. */
  Address address(DocumentType type) {
    return type == DocumentType.ZIP
        ? plain()
        : plain()
            .with("format", format)
            .with("language", language)
            .with("timeZone", timeZone)
            .with("sourceUrl", sourceUrl)
            .with("publisher", publisher);
  }

  /** Returns where to send what says all of it itself: many live blogs, and bundles. */
  Address plain() {
    return Address.of("imports").with("dryRun", dryRun ? "true" : null);
  }
}
