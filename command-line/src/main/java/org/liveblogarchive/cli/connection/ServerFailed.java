package org.liveblogarchive.cli.connection;

/** The server could not be reached, or failed, however often it was asked. */
public final class ServerFailed extends RuntimeException {

  // Never sent anywhere.
  private final transient Problem problem;

  /** The server failed as {@code problem} says. */
  public ServerFailed(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  ServerFailed(Problem problem, Throwable cause) {
    super(problem.title(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** Whether only this request failed, so that another one may go through. */
  public boolean isAboutTheRequest() {
    return problem.status() == 500 || problem.status() == 504;
  }
}
