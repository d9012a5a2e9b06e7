package org.liveblogarchive.benchmarks.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Makes events out of the bytes of an event stream, in whatever pieces they come (HTML standard,
 * section 9.2.6). Holds no more than the line and the block that are not complete yet.
 */
final class EventLines {

  private static final byte[] NOTHING = {};
  private static final int FIRST_SIZE = 256;

  private byte[] line = NOTHING;
  private int length;
  private boolean afterReturn;
  private String id = "";
  private String type = "";
  private String data = "";
  private boolean hasData;

  /** Takes all bytes and hands on the events that they complete. */
  void take(ByteBuffer bytes, Consumer<Event> events) {
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      boolean endsReturn = afterReturn && next == '\n';
      afterReturn = next == '\r';
      if (next == '\n' || next == '\r') {
        if (!endsReturn) {
          takeLine(new String(line, 0, length, UTF_8), events);
          length = 0;
        }
      } else {
        append(next);
      }
    }
    if (length == 0) {
      line = NOTHING;
    }
  }

  private void append(byte next) {
    if (length == line.length) {
      line = Arrays.copyOf(line, Math.max(FIRST_SIZE, length * 2));
    }
    line[length++] = next;
  }

  private void takeLine(String text, Consumer<Event> events) {
    if (text.isEmpty()) {
      endBlock(events);
      return;
    }
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    takeField(field, value.startsWith(" ") ? value.substring(1) : value);
  }

  private void takeField(String field, String value) {
    switch (field) {
      case "id" -> id = value;
      case "event" -> type = value;
      case "data" -> {
        data = hasData ? data + "\n" + value : value;
        hasData = true;
      }
      default -> {
        // A comment, the time to retry after, or a field that is to be ignored.
      }
    }
  }

  private void endBlock(Consumer<Event> events) {
    if (hasData) {
      events.accept(new Event(id, type.isEmpty() ? "message" : type, data));
    }
    id = "";
    type = "";
    data = "";
    hasData = false;
  }
}
