package org.liveblogarchive.article.writing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
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
    Flaws flaws = new Flaws();
    LiveBlogContent clean =
        new LiveBlogContent(
            flaws.text("headline", headline, Flaws.LONGEST_LINE),
            flaws.optional("standfirst", standfirst, Flaws.LONGEST_TEXT),
            new BlockCheck(flaws).blocks("introduction", introduction),
            language(flaws),
            timeZone(flaws),
            new Names(flaws).labels("topics", topics),
            new Names(flaws).authors("authors", authors));
    flaws.refuse();
    return clean;
  }

  private @Nullable String language(Flaws flaws) {
    try {
      return language == null
          ? null
          : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    } catch (IllformedLocaleException malformed) {
      flaws.add("language", "must be a BCP 47 tag such as en or de-AT");
      return null;
    }
  }

  private @Nullable String timeZone(Flaws flaws) {
    try {
      return timeZone == null ? null : ZoneId.of(timeZone).getId();
    } catch (DateTimeException unknown) {
      flaws.add("timeZone", "must be a time zone such as Europe/London");
      return null;
    }
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
