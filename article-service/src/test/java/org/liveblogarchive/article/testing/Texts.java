package org.liveblogarchive.article.testing;

/** Small invented pages as plain text. */
public final class Texts {

  private Texts() {}

  /** Returns a page with three timed entries, newest first, under a headline. */
  public static String regatta(String headline) {
    return """
    %s

    21 June 2025 05:10
    Forty boats, one lighthouse and very little wind

    The regatta starts at dawn.

    21 June 2025

    06:40 *
    # A winner at last

    The yellow cutter Marigold crosses the line first.

    “I never doubted the tide,” says her skipper.

    05:30
    Nothing moves. The race officer is eating a sandwich.

    05:12
    The gun has gone and the fleet is away.
    """
        .formatted(headline);
  }
}
