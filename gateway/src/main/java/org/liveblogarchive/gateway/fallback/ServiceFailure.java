package org.liveblogarchive.gateway.fallback;

import java.time.Duration;
import org.liveblogarchive.gateway.fallback.FallbackSettings.Words;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A service that cannot answer, told in terms of what the caller wanted from it. */
class ServiceFailure extends Refusal {

  private ServiceFailure(HttpStatus status, String name, Words words, String what, Duration retry) {
    super(
        status,
        type(name),
        "%s %s".formatted(words.subject(), what),
        "%s %s right now. %s".formatted(words.subject(), what, words.meanwhile()));
    getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retry.toSeconds()));
  }

  static ServiceFailure unavailable(Words words, Duration retry) {
    return new ServiceFailure(
        HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", words, "is unavailable", retry);
  }

  static ServiceFailure overloaded(Words words, Duration retry) {
    return new ServiceFailure(
        HttpStatus.SERVICE_UNAVAILABLE,
        "service-overloaded",
        words,
        "has too many requests under way",
        retry);
  }

  static ServiceFailure timedOut(Words words, Duration retry) {
    return new ServiceFailure(
        HttpStatus.GATEWAY_TIMEOUT, "service-timeout", words, "does not answer in time", retry);
  }

  static ServiceFailure unusable(Words words, Duration retry) {
    return new ServiceFailure(
        HttpStatus.BAD_GATEWAY, "service-failed", words, "does not work properly", retry);
  }
}
