package org.liveblogarchive.article.writing;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.InvalidBody;
import tools.jackson.databind.node.ObjectNode;

/** Why something is taken down, as readers are told. */
public record PublicReason(@Nullable String reason) {

  /**
   * Returns the reason in a body {@code {"reason": …}}, cleaned as every text is.
   *
   * @throws InvalidBody where there is none
   */
  public static String in(ObjectNode body) {
    PublicReason read = StrictJson.read(body, PublicReason.class);
    Flaws flaws = new Flaws(Limits.OF_WRITING);
    String clean = flaws.optionalText("reason", read.reason);
    flaws.refuse();
    if (clean == null) {
      throw InvalidBody.of("reason", "is missing; readers are told it");
    }
    return clean;
  }
}
