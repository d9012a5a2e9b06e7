package org.liveblogarchive.article.writing;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Slugs;
import org.liveblogarchive.article.problem.InvalidBody;
import tools.jackson.databind.node.ObjectNode;

/** A live blog as its creator asks for it. */
record NewLiveBlog(LiveBlogContent content, LiveBlogStatus status, @Nullable String slug) {

  static NewLiveBlog read(ObjectNode body) {
    ObjectNode fields = body.deepCopy();
    ObjectNode options = fields.objectNode();
    for (String option : new String[] {"status", "slug"}) {
      if (fields.has(option)) {
        options.set(option, fields.remove(option));
      }
    }
    Options chosen = StrictJson.read(options, Options.class);
    if (!fields.has("headline")) {
      throw InvalidBody.of("headline", "is missing");
    }
    if (chosen.slug != null && !Slugs.isWellFormed(chosen.slug)) {
      throw InvalidBody.of("slug", "must be words of a-z and 0-9 joined by hyphens");
    }
    return new NewLiveBlog(
        LiveBlogContent.NOTHING.patched(fields), chosen.liveOrDraft(), chosen.slug);
  }

  private record Options(@Nullable LiveBlogStatus status, @Nullable String slug) {
    LiveBlogStatus liveOrDraft() {
      if (status == null) {
        return LiveBlogStatus.LIVE;
      }
      if (status != LiveBlogStatus.LIVE && status != LiveBlogStatus.DRAFT) {
        throw InvalidBody.of("status", "must be live or draft");
      }
      return status;
    }
  }
}
