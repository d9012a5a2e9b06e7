package org.liveblogarchive.gateway.stream;

import io.netty.buffer.ByteBuf;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of one {@code text/event-stream} as its bytes arrive. Comments and {@code retry}
 * are between us and the service; a block without an {@code id} could not be resumed after and is
 * left out.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
 *     events</a>
 */
class EventParser {

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private @Nullable Long id;
  private boolean hasData;

  /** The events and marks that these bytes complete, in order. */
  List<Event> read(ByteBuf received) {
    List<Event> complete = new ArrayList<>();
    received.forEachByte(
        next -> {
          if (next == '\n') {
            endLine(complete);
          } else if (next != '\r') {
            line.write(next);
          }
          return true;
        });
    return complete;
  }

  private void endLine(List<Event> complete) {
    if (line.size() == 0) {
      endBlock(complete);
      return;
    }
    String text = line.toString(StandardCharsets.UTF_8);
    if (text.startsWith("id:")) {
      id = revision(text.substring("id:".length()).strip());
    }
    hasData = hasData || text.startsWith("data:");
    if (!text.startsWith(":") && !text.startsWith("retry:")) {
      block.writeBytes(line.toByteArray());
      block.write('\n');
    }
    line.reset();
  }

  private void endBlock(List<Event> complete) {
    if (id != null) {
      block.write('\n');
      byte[] bytes = block.toByteArray();
      complete.add(hasData ? Event.of(id, bytes) : Event.mark(id, bytes));
    }
    block.reset();
    id = null;
    hasData = false;
  }

  private static @Nullable Long revision(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException notRevision) {
      return null;
    }
  }
}
