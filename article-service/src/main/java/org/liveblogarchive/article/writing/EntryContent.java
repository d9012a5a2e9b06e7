package org.liveblogarchive.article.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.EntryState;
import tools.jackson.databind.node.ObjectNode;

/** What editors write of an entry. */
record EntryContent(
    @Nullable String headline,
    List<Block> blocks,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent) {

  static final EntryContent NOTHING =
      new EntryContent(null, List.of(), List.of(), List.of(), false);

  static EntryContent of(EntryState state) {
    return new EntryContent(
        state.headline(), state.blocks(), state.authors(), state.tags(), state.keyEvent());
  }

  /**
   * Returns the content with the fields that a JSON merge patch (RFC 7396) names replaced.
   *
   * @throws org.liveblogarchive.article.problem.InvalidBody naming everything that is wrong
   */
  EntryContent patched(ObjectNode patch) {
    ObjectNode merged = StrictJson.merge(this, patch, NOTHING);
    return StrictJson.read(merged, EntryContent.class).checked();
  }

  private EntryContent checked() {
    Flaws flaws = new Flaws(Limits.OF_WRITING);
    EntryContent clean =
        new EntryContent(
            flaws.optionalLine("headline", headline),
            new BlockCheck(flaws).blocks("blocks", blocks),
            new Names(flaws).authors("authors", authors),
            new Names(flaws).labels("tags", tags),
            keyEvent);
    if (clean.headline == null && clean.blocks.isEmpty()) {
      flaws.add("blocks", "must not be empty where there is no headline");
    }
    flaws.refuse();
    return clean;
  }

  EntryState in(EntryState state) {
    return state
        .change()
        .headline(headline)
        .blocks(blocks)
        .authors(authors)
        .tags(tags)
        .keyEvent(keyEvent)
        .state();
  }
}
