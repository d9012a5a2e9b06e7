package org.liveblogarchive.article.liveblog;

import java.util.List;
import java.util.UUID;

/**
 * Content of a live blog is being erased, in the transaction that erases it: whoever keeps more of
 * it than the history does has to let it go now.
 *
 * @param states everything that was erased of entries, which nobody may keep either
 */
public record WordsErased(UUID liveBlogId, List<EntryState> states) {}
