package org.liveblogarchive.article.database;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows as one array a column, so that one statement with {@code unnest} writes them all. */
public final class Columns {

  private Columns() {}

  /** Returns one column of {@code rows} as text, nulls kept; the statement casts it. */
  public static <T> @Nullable String[] text(List<T> rows, Function<T, @Nullable Object> value) {
    @Nullable String[] column = new @Nullable String[rows.size()];
    for (int row = 0; row < column.length; row++) {
      Object cell = value.apply(rows.get(row));
      column[row] = cell == null ? null : cell.toString();
    }
    return column;
  }
}
