package org.liveblogarchive.search.indexing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.FeedItem;
import org.liveblogarchive.search.articles.FeedItem.Broken;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import org.liveblogarchive.search.articles.FeedItems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Offers dead letters to the index once more. */
@Component
public class Replay {

  private static final int PAGE = 100;

  private final DeadLetters deadLetters;
  private final FeedItems feedItems;
  private final SearchIndex index;
  private final Holdings holdings;

  Replay(DeadLetters deadLetters, FeedItems feedItems, SearchIndex index, Holdings holdings) {
    this.deadLetters = deadLetters;
    this.feedItems = feedItems;
    this.index = index;
    this.holdings = holdings;
  }

  /**
   * Replays one dead letter. It is settled, and gone, when the index takes it or knows something
   * newer already.
   *
   * @throws DeadLetterNotFound when there is none with that id
   * @throws IndexUnavailable when the index cannot take it now
   */
  public Outcome one(UUID id) {
    return replay(deadLetters.find(id).orElseThrow(() -> DeadLetterNotFound.withId(id)));
  }

  /**
   * Replays all dead letters, as {@link #one} does.
   *
   * @throws IndexUnavailable when the index cannot take some now; others may be settled by then
   */
  public Outcome all() {
    return each(this::replay);
  }

  /**
   * Gives a dead letter up for good.
   *
   * @throws DeadLetterNotFound when there is none with that id
   */
  public void discard(UUID id) {
    if (!deadLetters.remove(id)) {
      throw DeadLetterNotFound.withId(id);
    }
  }

  /** Settles the dead letters of things of which the index holds something newer. */
  void settleOvertaken() {
    var _ = each(letter -> isOvertaken(letter.item()) ? settled(letter) : Outcome.REFUSED);
  }

  private Outcome each(Function<DeadLetter, Outcome> action) {
    Outcome all = Outcome.NONE;
    DeadLetters.@Nullable Place after = null;
    List<DeadLetter> letters;
    do {
      letters = deadLetters.latest(PAGE, after).items();
      for (DeadLetter letter : letters) {
        all = all.plus(action.apply(letter));
        after = DeadLetters.Place.of(letter);
      }
    } while (letters.size() == PAGE);
    return all;
  }

  private Outcome replay(DeadLetter letter) {
    FeedItem item = feedItems.of(List.of(letter.item())).getFirst();
    return switch (item) {
      case Broken _ -> isOvertaken(letter.item()) ? settled(letter) : Outcome.REFUSED;
      case Sound(_, var change) ->
          switch (index.write(List.of(change), Set.of(Edition.CURRENT)).getFirst()) {
            case WriteResult.Written _, WriteResult.Stale _ -> settled(letter);
            case WriteResult.Refused _ ->
                isOvertaken(letter.item()) ? settled(letter) : Outcome.REFUSED;
            case WriteResult.Busy _ -> throw IndexUnavailable.tooBusyFor(1);
          };
    };
  }

  private boolean isOvertaken(JsonNode item) {
    Thing thing = item.path("entryId").isString() ? Thing.ENTRY : Thing.LIVE_BLOG;
    return FeedItems.idOf(item)
        .map(id -> holdings.of(Edition.CURRENT, thing, List.of(id)).get(id))
        .filter(known -> known.value().revision() > item.path("revision").asLong(Long.MAX_VALUE))
        .isPresent();
  }

  private Outcome settled(DeadLetter letter) {
    boolean _ = deadLetters.remove(letter.id());
    return Outcome.SETTLED;
  }

  /**
   * What came of dead letters.
   *
   * @param settled how many are gone because the index holds them, or something newer
   * @param refused how many stay because the index still does not take them
   */
  public record Outcome(int settled, int refused) {

    static final Outcome NONE = new Outcome(0, 0);
    static final Outcome SETTLED = new Outcome(1, 0);
    static final Outcome REFUSED = new Outcome(0, 1);

    Outcome plus(Outcome more) {
      return new Outcome(settled + more.settled, refused + more.refused);
    }
  }
}
