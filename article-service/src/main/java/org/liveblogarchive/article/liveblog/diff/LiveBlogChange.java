package org.liveblogarchive.article.liveblog.diff;

import java.util.List;

/** How the live blog's own fields changed. */
record LiveBlogChange(
    Change change,
    List<Segment> headline,
    List<Segment> standfirst,
    List<Segment> introduction,
    List<FieldChange> fields) {}
