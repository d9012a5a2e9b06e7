package org.liveblogarchive.search.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liveblogarchive.search.query.Questions;
import org.liveblogarchive.search.query.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out which alerts match which changes. */
@Component
class Matches {

  private static final Logger log = LoggerFactory.getLogger(Matches.class);

  /** More entries than this are asked about one part after the other. */
  private static final int MANY = 1000;

  private final EntryMatcher matcher;
  private final Questions questions;
  private final AlertSettings settings;

  Matches(EntryMatcher matcher, Questions questions, AlertSettings settings) {
    this.matcher = matcher;
    this.questions = questions;
    this.settings = settings;
  }

  /** An alert and what it matches. */
  record Found(Alert alert, Match match) {}

  /** Matches changes, which are indexed, with each alert that is older than they are. */
  List<Found> of(List<Alert> alerts, Changes changes) {
    List<Asking> asking =
        alerts.stream().flatMap(alert -> asking(alert, changes).stream()).toList();
    if (asking.isEmpty()) {
      return List.of();
    }
    matcher.refresh();
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < asking.size(); from += settings.batch()) {
      found.addAll(answers(asking.subList(from, Math.min(asking.size(), from + settings.batch()))));
    }
    return found;
  }

  private List<Found> answers(List<Asking> asking) {
    List<List<Match>> answers = matcher.answer(asking.stream().map(Asking::question).toList());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < asking.size(); i++) {
      Alert alert = asking.get(i).alert();
      answers.get(i).forEach(match -> found.add(new Found(alert, match)));
    }
    return found;
  }

  private List<Asking> asking(Alert alert, Changes changes) {
    List<UUID> entries = changes.after(alert.createdAt());
    if (entries.isEmpty()) {
      return List.of();
    }
    try {
      SearchRequest search = questions.read(alert.search());
      return IntStream.range(0, Math.ceilDiv(entries.size(), MANY))
          .mapToObj(
              part -> entries.subList(part * MANY, Math.min(entries.size(), (part + 1) * MANY)))
          .map(some -> new Asking(alert, new Question(search, some)))
          .toList();
    } catch (RuntimeException unreadable) {
      // An earlier version took it; one alert must not stop all others.
      log.warn("Alert {} is not understood any more: {}", alert.id(), unreadable.getMessage());
      return List.of();
    }
  }

  private record Asking(Alert alert, Question question) {}
}
