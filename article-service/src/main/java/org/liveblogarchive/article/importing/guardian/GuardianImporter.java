package org.liveblogarchive.article.importing.guardian;

import java.util.List;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.json.Json;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the Guardian's live blogs: items of its Content API, with {@code blocks} or with {@code
 * fields.body}, and the page model that dotcom-rendering draws.
 */
@Component
@Order(10)
class GuardianImporter implements Importer {

  @Override
  public String format() {
    return "guardian";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    Json root = Json.of(document);
    return ContentApi.isAnswer(root)
        || ContentApi.isItem(root)
        || PageModel.isPage(PageModel.page(root))
        || isBareBlocks(root);
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    Json root = Json.of(document);
    if (ContentApi.isAnswer(root) || ContentApi.isItem(root)) {
      return new GuardianLiveBlog(document, ContentApi.of(ContentApi.liveBlogIn(root))).read();
    }
    Json page = PageModel.page(root);
    if (PageModel.isPage(page)) {
      return new GuardianLiveBlog(document, PageModel.of(page)).read();
    }
    throw NotALiveBlog.because(
        isBareBlocks(root)
            ? "The document holds blocks of a Guardian live blog, but neither its headline nor"
                + " its address."
            : "The document is neither an item of the Guardian's Content API nor the model of one"
                + " of its pages.");
  }

  /** Tells whether there are blocks, in one list or in several, without what they belong to. */
  private static boolean isBareBlocks(Json root) {
    List<Json> lists = root.isArray() ? List.of(root) : root.members();
    return !lists.isEmpty()
        && lists.stream()
            .allMatch(
                list ->
                    !list.items().isEmpty()
                        && list.items().stream().allMatch(GuardianBlock::isBlock));
  }
}
