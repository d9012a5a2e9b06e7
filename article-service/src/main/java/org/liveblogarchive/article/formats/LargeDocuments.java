package org.liveblogarchive.article.formats;

import java.io.IOException;
import org.liveblogarchive.article.web.Turns;
import org.springframework.stereotype.Component;

/** Lets only so many large documents be written at once, because each needs memory for itself. */
@Component
public class LargeDocuments {

  private final Turns turns;

  LargeDocuments(FormatsSettings settings) {
    this.turns = new Turns(settings.largeAtOnce(), settings.patience());
  }

  /**
   * Writes a large document when it is its turn.
   *
   * @throws TooManyDocuments where that takes too long
   */
  public Spooled spool(Spooled.Writing writing) throws IOException {
    return turns.take(TooManyDocuments::now, () -> Spooled.of(writing));
  }
}
