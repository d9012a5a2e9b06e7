package org.liveblogarchive.search.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.liveblogarchive.search.alerts.Alert;
import org.liveblogarchive.search.alerts.AlertDesk;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers {@code /api/v1/search/alerts}; the gateway lets in only who may have alerts. */
@RestController
@RequestMapping(AlertAnswer.PATH)
class AlertController {

  private static final int FEW = 20;
  private static final int MANY = 100;

  private final AlertDesk desk;
  private final AlertBody bodies;

  AlertController(AlertDesk desk, AlertBody bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<AlertAnswer> save(@RequestBody JsonNode body) {
    AlertBody.Wish wish = bodies.read(body);
    Alert alert = desk.save(wish.name(), wish.search(), wish.webhook());
    return ResponseEntity.created(URI.create(AlertAnswer.PATH + "/" + alert.id()))
        .cacheControl(CacheControl.noStore())
        .body(AlertAnswer.of(alert, wish.isSecretOurs()));
  }

  @GetMapping
  ResponseEntity<AlertAnswer.AlertList> all(HttpServletRequest request) {
    new Parameters(request.getParameterMap()).end();
    return uncached(AlertAnswer.AlertList.of(desk.all()));
  }

  @GetMapping("/{id}")
  ResponseEntity<AlertAnswer> one(@PathVariable UUID id) {
    return uncached(AlertAnswer.of(desk.find(id)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    desk.remove(id);
  }

  @GetMapping("/{id}/dead-letters")
  ResponseEntity<DeadLetterAnswer.Page> deadLetters(
      @PathVariable UUID id, HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    int limit = parameters.single("limit", Forms.wholeNumber(1, MANY)).orElse(FEW);
    parameters.end();
    return uncached(DeadLetterAnswer.Page.of(desk.deadLetters(id, limit)));
  }

  @PostMapping("/{id}/dead-letters/{deliveryId}/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  DeadLetterAnswer replay(@PathVariable UUID id, @PathVariable String deliveryId) {
    return DeadLetterAnswer.of(desk.replay(id, deliveryId));
  }

  private static <T> ResponseEntity<T> uncached(T answer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
  }
}
