package org.liveblogarchive.search.alerts.web;

/** As many streams are open as may be. */
class TooManyStreams extends RuntimeException {

  TooManyStreams() {
    super("As many streams of alerts are open as may be");
  }
}
