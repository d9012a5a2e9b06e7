package org.liveblogarchive.search.alerts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.alerts.Alert;
import org.liveblogarchive.search.alerts.Webhook;

/**
 * An alert as callers get it.
 *
 * @param search its parameters, as they were given
 * @param disabledAt when its receiver said that it is gone for good, or null
 */
record AlertAnswer(
    UUID id,
    String name,
    Map<String, List<String>> search,
    @Nullable Receiver webhook,
    Instant createdAt,
    @Nullable Instant disabledAt,
    Links links) {

  static final String PATH = "/api/v1/search/alerts";

  /** Without the secret. */
  static AlertAnswer of(Alert alert) {
    return of(alert, false);
  }

  static AlertAnswer of(Alert alert, boolean showsSecret) {
    String self = PATH + "/" + alert.id();
    return new AlertAnswer(
        alert.id(),
        alert.name(),
        new TreeMap<>(alert.search()),
        alert.webhook() == null ? null : Receiver.of(alert.webhook(), showsSecret),
        alert.createdAt(),
        alert.disabledAt(),
        new Links(self, self + "/stream", self + "/dead-letters"));
  }

  /**
   * Where matches are sent.
   *
   * @param secret only there once, where it was made here
   */
  record Receiver(String url, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    static Receiver of(Webhook webhook, boolean showsSecret) {
      return new Receiver(webhook.url(), showsSecret ? webhook.secret() : null);
    }
  }

  /** Addresses of an alert and of what it matched. */
  record Links(String self, String stream, String deadLetters) {}

  /** All alerts. */
  record AlertList(int total, List<AlertAnswer> items) {

    static AlertList of(List<Alert> alerts) {
      return new AlertList(alerts.size(), alerts.stream().map(AlertAnswer::of).toList());
    }
  }
}
