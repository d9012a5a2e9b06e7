package org.liveblogarchive.article.importing.wordpress;

import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.json.Moments;

/**
 * An entry in its last state.
 *
 * @param first the record that tells best when it was published
 * @param last the record that tells what it says in the end
 */
record EditedEntry(EntryRecord first, EntryRecord last) {

  EditedEntry with(EditedEntry other) {
    return new EditedEntry(
        first.isEdit() && !other.first().isEdit() ? other.first() : first,
        last.comesBefore(other.last()) ? other.last() : last);
  }

  ImportedEntry imported(Moments moments) {
    return ImportedEntry.builder()
        .headline(last.headline())
        .blocks(last.blocks())
        .authors(last.authors())
        .keyEvent(last.isKeyEvent())
        .published(first.published(moments))
        .sourceId(last.id())
        .build();
  }
}
