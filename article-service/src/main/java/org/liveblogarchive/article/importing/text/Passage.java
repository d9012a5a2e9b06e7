package org.liveblogarchive.article.importing.text;

import java.util.List;

/**
 * The lines of a page that belong to one entry.
 *
 * @param mark where its time stands
 * @param authors who signs beside the time
 * @param headline what stands as a headline above or beside the time; may be empty
 * @param keyEvent whether a label beside the time says so
 * @param pinned whether a label beside the time says so
 */
record Passage(
    Mark mark,
    List<Line> lines,
    List<String> authors,
    String headline,
    boolean keyEvent,
    boolean pinned) {}
