package org.liveblogarchive.cli.session;

/** How the tool ends, as scripts see it. After Ctrl-C it is 130, as the shell has it. */
public final class ExitCode {

  /** All went well. */
  public static final int WELL = 0;

  /** Something was refused, or found wrong. */
  public static final int WRONG = 1;

  /** The command was not given as it has to be. */
  public static final int USAGE = 2;

  /** The server is out of reach, or fails. */
  public static final int SERVER = 3;

  private ExitCode() {}
}
