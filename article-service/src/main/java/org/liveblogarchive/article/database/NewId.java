package org.liveblogarchive.article.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Ids of what is created: UUIDs of version 7 (RFC 9562), which indexes take in their order. */
public final class NewId {

  private static final TimeBasedEpochRandomGenerator GENERATOR =
      Generators.timeBasedEpochRandomGenerator();

  private NewId() {}

  /** Returns an id that nothing has. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
