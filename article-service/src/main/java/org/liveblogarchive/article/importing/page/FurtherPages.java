package org.liveblogarchive.article.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.liveblogarchive.article.importing.Warning;

/** Notices that a page holds only some of the entries of its live blog. */
class FurtherPages {

  private static final Pattern OF =
      Pattern.compile(
          "(?<!\\d)(?<page>\\d{1,4})\\s?(?:of|von|de|sur|di|van|av|/)\\s?(?<all>\\d{1,4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 200;

  private FurtherPages() {}

  static Optional<Warning> of(Element page) {
    for (Element pager : page.select("[class*=paginat], [class*=pager], [aria-label*=aginat]")) {
      String text = pager.text();
      Matcher found = OF.matcher(text.length() > LONGEST ? "" : text);
      if (found.find() && !found.group("all").equals("1")) {
        return Optional.of(
            warning("it is page %s of %s".formatted(found.group("page"), found.group("all"))));
      }
    }
    boolean next =
        page.selectFirst("a[rel~=next], link[rel=next], [data-link-name*=older]") != null;
    return next ? Optional.of(warning("others follow it")) : Optional.empty();
  }

  private static Warning warning(String what) {
    return new Warning(
        null,
        "The page says that %s; the entries of the other pages are not in it.".formatted(what));
  }
}
