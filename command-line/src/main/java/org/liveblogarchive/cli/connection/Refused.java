package org.liveblogarchive.cli.connection;

/** The server understood, and will not: another try would be refused as well. */
public final class Refused extends RuntimeException {

  // Never sent anywhere.
  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** Whether the reason lies in the key, so that every other write would be refused too. */
  public boolean isAboutTheKey() {
    return problem.status() == 401;
  }
}
