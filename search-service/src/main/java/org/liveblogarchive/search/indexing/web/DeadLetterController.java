package org.liveblogarchive.search.indexing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.search.indexing.DeadLetters;
import org.liveblogarchive.search.indexing.DeadLetters.Place;
import org.liveblogarchive.search.indexing.Replay;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists, replays and discards dead letters; {@code /internal} is not routed to the public. */
@RestController
@RequestMapping("/internal/dead-letters")
class DeadLetterController {

  private static final int FEW = 20;
  private static final int MANY = 1000;
  private static final Pattern CURSOR =
      Pattern.compile("([0-9]{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final DeadLetters deadLetters;
  private final Replay replay;

  DeadLetterController(DeadLetters deadLetters, Replay replay) {
    this.deadLetters = deadLetters;
    this.replay = replay;
  }

  @GetMapping
  DeadLetterPage latest(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    int limit = parameters.single("limit", Forms.wholeNumber(1, MANY)).orElse(FEW);
    var after = parameters.single("cursor", DeadLetterController::place);
    parameters.end();
    return DeadLetterPage.of(deadLetters.latest(limit, after.orElse(null)), limit);
  }

  @PostMapping("/replay")
  Replay.Outcome replayAll() {
    return replay.all();
  }

  @PostMapping("/{id}/replay")
  Replay.Outcome replay(@PathVariable UUID id) {
    return replay.one(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable UUID id) {
    replay.discard(id);
  }

  private static Place place(String text) throws Malformed {
    Matcher cursor = CURSOR.matcher(text);
    if (!cursor.matches()) {
      throw new Malformed("has to be a nextCursor of an earlier answer");
    }
    return new Place(Long.parseLong(cursor.group(1)), UUID.fromString(cursor.group(2)));
  }
}
