package org.liveblogarchive.search.meaning;

import java.util.List;

/** Turns texts into vectors that are close where texts mean the same: the port to a model. */
public interface Embedder {

  /**
   * Names the model and how it is used. Vectors of another name cannot be compared with those of
   * this one.
   */
  String model();

  /** Whether it can embed now; false while the model is being loaded, or when it cannot be. */
  boolean isReady();

  /**
   * Embeds an entry. May take as long as it takes.
   *
   * @param text what it says, not blank
   * @return a vector of length 1
   */
  List<Float> embed(String text) throws InterruptedException;

  /**
   * Embeds what somebody searches for, who is waiting for the answer.
   *
   * @param text what is searched for, not blank
   * @return a vector of length 1
   * @throws MeaningUnavailable when the model is not ready or too busy
   */
  List<Float> embedQuery(String text);
}
