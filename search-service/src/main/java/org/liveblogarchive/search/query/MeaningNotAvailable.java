package org.liveblogarchive.search.query;

/** A search that goes by meaning alone cannot be answered, because meaning is not available. */
public class MeaningNotAvailable extends RuntimeException {

  private MeaningNotAvailable(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Built from why that is so.
   *
   * @param reason as one sentence for the caller
   */
  public static MeaningNotAvailable because(String reason, Throwable cause) {
    return new MeaningNotAvailable(reason, cause);
  }
}
