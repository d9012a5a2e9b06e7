package org.liveblogarchive.benchmarks.stream;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.benchmarks.http.AnswerHead;
import org.liveblogarchive.benchmarks.http.ChunkedBody;

/** An answer that goes on and on, as one reader gets it. */
final class StreamAnswer {

  private static final int OK = 200;

  private final EventLines lines = new EventLines();
  private @Nullable AnswerHead head = new AnswerHead();
  private @Nullable ChunkedBody chunks;
  private int status;

  /** Takes all bytes and hands on the events that they complete. */
  void take(ByteBuffer bytes, Consumer<Event> events) {
    if (head != null && head.take(bytes)) {
      status = head.status();
      chunks = head.isChunked() ? new ChunkedBody() : null;
      head = null;
    }
    if (status == OK) {
      takeBody(bytes, events);
    } else {
      bytes.position(bytes.limit());
    }
  }

  private void takeBody(ByteBuffer bytes, Consumer<Event> events) {
    if (chunks == null) {
      lines.take(bytes, events);
      return;
    }
    for (ByteBuffer piece = chunks.next(bytes); piece != null; piece = chunks.next(bytes)) {
      lines.take(piece, events);
    }
  }

  /** Whether the server has ended it, which need not close the connection. */
  boolean isComplete() {
    return chunks != null && chunks.isComplete();
  }

  /** The status of the answer; 0 while it is not known. */
  int status() {
    return status;
  }
}
