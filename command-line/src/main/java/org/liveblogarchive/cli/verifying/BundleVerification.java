package org.liveblogarchive.cli.verifying;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class BundleVerification {

  private final Path file;
  private final Findings findings = new Findings();
  private final Chain chain;

  BundleVerification(Path file, @Nullable Hash noted) {
    this.file = file;
    this.chain = new Chain(findings, noted);
  }

  Report verify() throws IOException {
    return new Report(file.toString(), List.of(), chain, findings);
  }
}
