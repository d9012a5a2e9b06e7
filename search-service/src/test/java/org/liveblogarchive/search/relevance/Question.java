package org.liveblogarchive.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question and the entries that answer it.
 *
 * @param text what is searched for
 * @param grades by the name of an entry: 3 answers it, 2 a part of it, 1 is about it
 */
record Question(String text, Map<String, Integer> grades) {

  /** Reads a file as it is described at its top. */
  static List<Question> in(Path file) throws IOException {
    List<Question> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("? ")) {
        questions.add(new Question(line.substring(2).strip(), new LinkedHashMap<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" ", 2);
        questions.getLast().grades().put(parts[1].strip(), Integer.valueOf(parts[0]));
      }
    }
    return questions;
  }

  int grade(String entry) {
    return grades.getOrDefault(entry, 0);
  }

  /** The same question as any of its words, which is what people try when all together fail. */
  String anyWord() {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replace(" ", " | ");
  }
}
