package org.liveblogarchive.article.importing;

import java.util.List;
import org.liveblogarchive.article.liveblog.LiveBlog;

/**
 * What an import made, or would make.
 *
 * @param liveBlog the live blog as it is afterwards
 * @param created entries that are new
 * @param changed entries that got a new revision
 * @param unchanged entries that were there already, just so
 * @param missing entries that are in the archive but not in the document; they stay as they are
 * @param isNew whether the live blog was not in the archive before
 * @param wrote whether any revision was recorded, or would be
 */
public record ImportReport(
    LiveBlog liveBlog,
    int created,
    int changed,
    int unchanged,
    int missing,
    boolean isNew,
    boolean wrote,
    List<Warning> warnings) {}
