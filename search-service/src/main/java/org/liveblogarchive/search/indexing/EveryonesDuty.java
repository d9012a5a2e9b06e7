package org.liveblogarchive.search.indexing;

import org.springframework.stereotype.Component;

/** Every replica writes: whatever it does twice has no second effect. */
@Component
class EveryonesDuty implements IndexingDuty {

  @Override
  public boolean isOurs() {
    return true;
  }
}
