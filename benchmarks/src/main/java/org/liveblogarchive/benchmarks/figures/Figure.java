package org.liveblogarchive.benchmarks.figures;

import java.util.List;
import org.liveblogarchive.benchmarks.results.Row;

/** One figure of the budget, with all that explains it. */
public interface Figure {

  /** What {@code --figures} calls it. */
  String name();

  /**
   * Takes it, beside its limit or peer.
   *
   * @throws org.liveblogarchive.benchmarks.system.NotMeasurable when that is not possible here
   */
  List<Row> measure(Bench bench);

  /** All of them, in the order in which they are taken. */
  static List<Figure> all() {
    return List.of(
        new AppendFigure(),
        ReadFigure.poll(),
        ReadFigure.newestPage(),
        new AsOfFigure(),
        new FreshnessFigure(),
        new SearchableFigure(),
        new FanOutFigure(),
        new BulkImportFigure(),
        new SearchFigure(),
        new IndexingFigure(),
        new MemoryFigure());
  }
}
