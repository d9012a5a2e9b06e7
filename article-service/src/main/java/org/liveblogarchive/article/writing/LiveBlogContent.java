package org.liveblogarchive.article.writing;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import tools.jackson.databind.node.ObjectNode;

/** What editors write of a live blog itself. */
record LiveBlogContent(
    String headline,
    @Nullable String standfirst,
    List<Block> introduction,
    @Nullable String language,
    @Nullable String timeZone,
    List<String> topics,
    List<Author> authors) {

  static final LiveBlogContent NOTHING =
      new LiveBlogContent("", null, List.of(), null, null, List.of(), List.of());

  static LiveBlogContent of(LiveBlogState state) {
    return new LiveBlogContent(
        state.headline(),
        state.standfirst(),
        state.introduction(),
        state.language(),
        state.timeZone(),
        state.topics(),
        state.authors());
  }

  /**
   * Returns the content with the fields that a JSON merge patch (RFC 7396) names replaced.
   *
   * @throws org.liveblogarchive.article.problem.InvalidBody naming everything that is wrong
   */
  LiveBlogContent patched(ObjectNode patch) {
    ObjectNode merged = StrictJson.merge(this, patch, NOTHING);
    return StrictJson.read(merged, LiveBlogContent.class).checked();
  }

  private LiveBlogContent checked() {
    Flaws flaws = new Flaws(Limits.OF_WRITING);
    LiveBlogContent clean =
        new LiveBlogContent(
            flaws.line("headline", headline),
            flaws.optionalText("standfirst", standfirst),
            new BlockCheck(flaws).blocks("introduction", introduction),
            flaws.language("language", language),
            timeZone(flaws),
            new Names(flaws).labels("topics", topics),
            new Names(flaws).authors("authors", authors));
    flaws.refuse();
    return clean;
  }

  private @Nullable String timeZone(Flaws flaws) {
    ZoneId zone = flaws.timeZone("timeZone", timeZone);
    return zone == null ? null : zone.getId();
  }

  LiveBlogState in(LiveBlogState state) {
    return state
        .change()
        .headline(headline)
        .standfirst(standfirst)
        .introduction(introduction)
        .language(language)
        .timeZone(timeZone)
        .topics(topics)
        .authors(authors)
        .state();
  }
}
