package org.liveblogarchive.gateway.paths;

import java.util.regex.Pattern;

/**
 * Paths that mean the same to everybody. Servers differ in when they decode, whether they cut off
 * {@code ;parameters} and whether they resolve {@code ..}, so a path that matches a public route
 * here could name an internal resource there. No address of the archive needs any of that.
 */
final class PlainPath {

  /** A separator of segments, a dot, a percent sign or a control character, in disguise. */
  private static final Pattern DISGUISED =
      Pattern.compile("%(2[eEfF5]|3[bBfF]|23|5[cC]|[01][0-9A-Fa-f]|7[fF])");

  private static final Pattern DOT_SEGMENT = Pattern.compile("(^|/)\\.{1,2}(/|$)");

  private PlainPath() {}

  /**
   * @param path as it came, not decoded
   */
  static boolean isPlain(String path) {
    return path.startsWith("/")
        && !path.contains("//")
        && path.indexOf(';') < 0
        && path.indexOf('\\') < 0
        && !DISGUISED.matcher(path).find()
        && !DOT_SEGMENT.matcher(path).find();
  }
}
