package org.liveblogarchive.article.liveblog;

import java.util.List;
import org.liveblogarchive.article.history.Revision;

/**
 * A live blog got new revisions; published inside the transaction that writes them.
 *
 * @param liveBlog as it is afterwards
 * @param revisions what was recorded, in its order
 */
public record LiveBlogWritten(LiveBlog liveBlog, List<Revision> revisions) {}
