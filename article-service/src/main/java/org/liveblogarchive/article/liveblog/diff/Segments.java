package org.liveblogarchive.article.liveblog.diff;

import java.util.ArrayList;
import java.util.List;

/** Collects segments; neighbours of one kind become one. */
class Segments {

  private final List<Segment> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Segment.Op op = Segment.Op.EQUAL;

  void add(Segment.Op next, Iterable<String> tokens) {
    if (next != op) {
      finish();
      op = next;
    }
    tokens.forEach(text::append);
  }

  List<Segment> all() {
    finish();
    return List.copyOf(done);
  }

  private void finish() {
    if (!text.isEmpty()) {
      done.add(new Segment(op, text.toString()));
      text.setLength(0);
    }
  }
}
