package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is left of pictures when a page becomes text: their captions, often twice, and credits. */
final class Captions {

  private static final String COPYRIGHT = "Copyright: ";
  private static final String CAPTION = "Image caption: ";
  private static final int SHORTEST = 25;

  private Captions() {}

  /** Returns the lines with each caption once, its credit in brackets behind it. */
  static List<Line> once(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    Set<String> told = new HashSet<>();
    for (Line line : lines) {
      String text = line.text();
      int copyright = text.indexOf(COPYRIGHT);
      int caption = text.indexOf(CAPTION);
      if (copyright >= 0 && isTwice(text, copyright, COPYRIGHT)) {
        credit(kept, line, text.substring(copyright + COPYRIGHT.length()));
      } else if (caption >= 0 && isTwice(text, caption, CAPTION)) {
        String words = text.substring(caption + CAPTION.length());
        if (!told.contains(words)) {
          kept.add(line.saying(words));
        }
      } else {
        if (!kept.isEmpty() && repeats(kept.getLast().text(), text)) {
          kept.removeLast();
        }
        told.add(text);
        kept.add(line);
      }
    }
    return kept;
  }

  /** Tells whether a line is a picture's caption with its credit. */
  static boolean is(String text) {
    for (String credit :
        new String[] {"(Image: ", "(Picture: ", "(Photo: ", "(Credit: ", "(Bild: ", "(Foto: "}) {
      if (text.endsWith(")") && text.lastIndexOf(credit) > 0) {
        return true;
      }
    }
    for (String credit :
        new String[] {
          "Photograph: ", "Photo: ", "Picture: ", "Credit: ", "Foto: ", "Bildrechte: "
        }) {
      int at = text.lastIndexOf(credit);
      if (at >= 0 && text.length() - at < 80 && !Characters.endsSentence(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTwice(String text, int at, String label) {
    String before = text.substring(0, at);
    return before.isEmpty() || before.equals(text.substring(at + label.length()));
  }

  private static void credit(List<Line> kept, Line line, String credit) {
    if (!kept.isEmpty() && !line.afterGap() && !kept.getLast().text().endsWith(")")) {
      Line above = kept.removeLast();
      kept.add(above.saying("%s (%s)".formatted(above.text(), credit)));
    }
  }

  /** First what is read aloud, then the same with the credit. */
  private static boolean repeats(String above, String text) {
    return above.length() >= SHORTEST
        && text.length() > above.length()
        && text.startsWith(above)
        && is(text);
  }
}
