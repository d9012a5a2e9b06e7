package org.liveblogarchive.search.indexing;

import java.util.Optional;

/** The one edition that there is. */
class ScriptedEditions implements Editions {

  @Override
  public void prepareState() {}

  @Override
  public void prepare() {}

  @Override
  public Optional<Generation> generation(Edition edition) {
    return Optional.of(new Generation("scripted", false));
  }

  @Override
  public void adapt() {}

  @Override
  public void createNext() {}

  @Override
  public void openNext() {}

  @Override
  public void refreshNext() {}

  @Override
  public void promoteNext(Generation expected) {}

  @Override
  public void discardNext() {}
}
