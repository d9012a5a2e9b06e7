package org.liveblogarchive.benchmarks.http;

/** A whole answer. */
public record Answer(AnswerHead head, String text) {

  public int status() {
    return head.status();
  }

  /** A header's value; empty where there is none. */
  public String header(String name) {
    return head.header(name);
  }
}
