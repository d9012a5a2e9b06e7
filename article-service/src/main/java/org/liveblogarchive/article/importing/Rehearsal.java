package org.liveblogarchive.article.importing;

import java.util.List;
import org.liveblogarchive.article.liveblog.Entry;

/**
 * What an import would make.
 *
 * @param entries the live blog's entries as they would be, oldest first
 */
public record Rehearsal(ImportReport report, List<Entry> entries) {}
