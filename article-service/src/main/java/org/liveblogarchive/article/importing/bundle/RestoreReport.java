package org.liveblogarchive.article.importing.bundle;

import org.liveblogarchive.article.liveblog.LiveBlog;

/**
 * What restoring a bundle made, or would make.
 *
 * @param isNew whether the live blog was not there before
 * @param revisions how many revisions were added
 * @param created entries that were not there before
 * @param changed entries that were there and are shown otherwise now
 * @param unchanged all others
 * @param further how many revisions the history here has beyond that of the bundle
 */
public record RestoreReport(
    LiveBlog liveBlog,
    boolean isNew,
    long revisions,
    int created,
    int changed,
    int unchanged,
    long further) {}
