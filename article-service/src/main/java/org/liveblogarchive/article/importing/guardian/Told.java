package org.liveblogarchive.article.importing.guardian;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.liveblog.Published;

/**
 * Where each shape tells what about a live blog.
 *
 * @param facts the object that holds its own members
 * @param blocks of the page, newest first
 * @param others blocks that the document holds besides, such as a pinned one of another page
 * @param keyEvents ids of blocks that the document lists as key events
 * @param pinned id of the pinned block, or null
 * @param main the elements above the blocks
 * @param headline in one line, or null
 * @param standfirst HTML, or nothing
 * @param byline as it is shown, or null
 * @param ended whether the document says that coverage is over
 * @param elsewhere a sentence about blocks that the document does not hold, or null
 */
record Told(
    Json facts,
    List<Json> blocks,
    List<Json> others,
    Set<String> keyEvents,
    @Nullable String pinned,
    List<Json> main,
    @Nullable String headline,
    Json standfirst,
    @Nullable String byline,
    Published published,
    boolean ended,
    @Nullable String elsewhere) {}
