package org.liveblogarchive.cli.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.terminal.Progress;

/** Imports documents, some at once, until all are done or none can be done any more. */
final class ImportRun {

  private final Delivery delivery;
  private final LineDelivery lineDelivery;
  private final Consumer<Result> results;
  private final Progress progress;
  private final Semaphore places;
  private final AtomicReference<@Nullable RuntimeException> end = new AtomicReference<>();

  ImportRun(
      Delivery delivery,
      LineDelivery lineDelivery,
      int atOnce,
      Progress progress,
      Consumer<Result> results) {
    this.delivery = delivery;
    this.lineDelivery = lineDelivery;
    this.places = new Semaphore(atOnce);
    this.progress = progress;
    this.results = results;
  }

  /** Imports documents; what makes all others fail too is thrown once those under way are done. */
  void carryOut(Documents documents) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Document document : documents.all()) {
        begin(threads, document);
      }
    }
    RuntimeException why = end.get();
    if (why != null) {
      throw why;
    }
  }

  private void begin(ExecutorService threads, Document document) throws InterruptedException {
    try {
      switch (document) {
        case Document.InFile file -> begin(threads, file);
        case Document.OnStandardInput input -> begin(threads, input);
        case Document.InTheWeb page ->
            submit(threads, page, () -> results.accept(delivery.deliver(page)));
        case Document.Lines lines ->
            submit(threads, lines, () -> lineDelivery.deliver(lines, results));
      }
    } catch (IOException unreadable) {
      results.accept(Delivery.unreadable(document.name(), unreadable));
    }
  }

  private void begin(ExecutorService threads, Document.InFile file)
      throws IOException, InterruptedException {
    byte[] head = file.head();
    DocumentType type =
        DocumentType.named(file.path().getFileName().toString())
            .orElseGet(() -> DocumentType.of(head));
    if (type == DocumentType.NDJSON) {
      try (InputStream lines = file.open()) {
        beginLines(threads, file.name(), lines);
      }
    } else {
      submit(threads, file, () -> results.accept(delivery.deliver(file, head, type)));
    }
  }

  /** A single live blog is kept in a file meanwhile, so that it can be sent again. */
  private void begin(ExecutorService threads, Document.OnStandardInput input)
      throws IOException, InterruptedException {
    BufferedInputStream stream = new BufferedInputStream(input.stream(), DocumentType.HEAD);
    stream.mark(DocumentType.HEAD);
    byte[] head = stream.readNBytes(DocumentType.HEAD);
    stream.reset();
    DocumentType type = DocumentType.of(head);
    if (type == DocumentType.NDJSON) {
      beginLines(threads, input.name(), stream);
      return;
    }
    Path kept = Files.createTempFile("liveblog-", ".import");
    kept.toFile().deleteOnExit();
    try (stream) {
      Files.copy(stream, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    Document.InFile file = new Document.InFile(input.name(), kept, Files.size(kept));
    submit(threads, input, () -> results.accept(delivery.deliver(file, head, type)));
  }

  private void beginLines(ExecutorService threads, String name, InputStream stream)
      throws IOException, InterruptedException {
    LineReader reader = new LineReader(name, stream);
    boolean more = true;
    while (more && end.get() == null) {
      try {
        Optional<Document.Lines> lines = reader.next();
        more = lines.isPresent();
        if (more) {
          begin(threads, lines.get());
        }
      } catch (LineReader.LineTooLong tooLong) {
        results.accept(
            Result.failed(
                name, tooLong.line(), Problem.found("The line is too long", tooLong.getMessage())));
      }
    }
  }

  /** Waits for a place, so that no more is read than is being worked on. */
  private void submit(ExecutorService threads, Document document, Runnable work)
      throws InterruptedException {
    places.acquire();
    if (end.get() != null) {
      places.release();
      return;
    }
    var _ =
        threads.submit(
            () -> {
              try {
                work.run();
                progress.advance(document.size());
              } catch (RuntimeException fatal) {
                end.compareAndSet(null, fatal);
              } finally {
                places.release();
              }
            });
  }
}
