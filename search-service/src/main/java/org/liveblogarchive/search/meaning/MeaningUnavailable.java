package org.liveblogarchive.search.meaning;

/** Nothing can be said about the meaning of a text at the moment. */
public class MeaningUnavailable extends RuntimeException {

  private final Reason reason;

  private MeaningUnavailable(Reason reason) {
    super(reason.sentence);
    this.reason = reason;
  }

  /** Built from why that is so. */
  public static MeaningUnavailable because(Reason reason) {
    return new MeaningUnavailable(reason);
  }

  /** Why that is so. */
  public Reason reason() {
    return reason;
  }

  /** Why a search cannot go by meaning. */
  public enum Reason {
    /** An operator switched it off. */
    SWITCHED_OFF("Search by meaning is switched off."),
    /** The model is being loaded, or cannot be loaded. */
    NOT_LOADED("Search by meaning is not ready yet."),
    /** Others are asking at the same time. */
    BUSY("Search by meaning is too busy at the moment."),
    /** There is nothing to embed. */
    NO_WORDS("The search has no words."),
    /** No entry within the filters has a vector. */
    NOT_COVERED("Nothing that the filters leave can be searched by meaning (yet).");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** The reason as one sentence for those who search. */
    public String sentence() {
      return sentence;
    }
  }
}
