package org.liveblogarchive.cli.terminal;

/** How a piece of text stands out (ECMA-48, select graphic rendition). */
public enum Style {
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  FOUND("1;33");

  private static final String ESCAPE = "\u001B[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String of(String text) {
    return ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
