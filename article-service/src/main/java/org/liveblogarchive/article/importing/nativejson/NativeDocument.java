package org.liveblogarchive.article.importing.nativejson;

import java.util.List;
import org.liveblogarchive.article.formats.nativejson.NativeEntry;
import org.liveblogarchive.article.formats.nativejson.NativeLiveBlog;

/**
 * A document that has the form of the schema.
 *
 * @param tellsLanguage whether it says anything of the language, be it that it is unknown
 * @param entries oldest first
 */
record NativeDocument(NativeLiveBlog liveBlog, boolean tellsLanguage, List<NativeEntry> entries) {}
