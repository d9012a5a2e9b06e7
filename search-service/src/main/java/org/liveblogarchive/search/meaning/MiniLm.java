package org.liveblogarchive.search.meaning;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentence transformer all-MiniLM-L6-v2 with weights of 8 bits, run by the ONNX Runtime within
 * this JVM. It embeds in the thread that calls, so callers decide how many cores it takes.
 */
final class MiniLm implements AutoCloseable {

  static final int DIMENSIONS = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces wordPieces;
  private final long beginning;
  private final long end;

  private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces wordPieces) {
    this.environment = environment;
    this.session = session;
    this.wordPieces = wordPieces;
    this.beginning = wordPieces.id("[CLS]");
    this.end = wordPieces.id("[SEP]");
  }

  /** Loads it, which takes a second and 50 MB outside of the heap. */
  static MiniLm load() throws IOException, OrtException {
    WordPieces wordPieces = wordPieces();
    OrtEnvironment environment = OrtEnvironment.getEnvironment("meaning");
    // From a file, because the runtime keeps two copies of a model that it gets as bytes.
    Path file = Files.createTempFile("meaning", ".onnx");
    try (InputStream model = resource(MODEL);
        SessionOptions options = options()) {
      Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
      return new MiniLm(
          environment, environment.createSession(file.toString(), options), wordPieces);
    } finally {
      Files.delete(file);
    }
  }

  private static SessionOptions options() throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // It would keep what the longest passage needed, for ever.
    options.setCPUArenaAllocator(false);
    options.setMemoryPatternOptimization(false);
    return options;
  }

  /** The pieces that it knows. */
  static WordPieces wordPieces() throws IOException {
    try (InputStream tokenizer = resource(TOKENIZER)) {
      JsonNode pieces = new JsonMapper().readTree(tokenizer).at("/model/vocab");
      Map<String, Integer> vocabulary = new HashMap<>();
      pieces
          .properties()
          .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
      return new WordPieces(vocabulary);
    }
  }

  private static InputStream resource(String name) {
    return requireNonNull(MiniLm.class.getResourceAsStream(name), name);
  }

  /**
   * The passages of a text.
   *
   * @param most how many at most
   */
  List<long[]> passages(String text, int most) {
    Passages passages = new Passages(most);
    return passages.of(wordPieces.words(text, passages.mostWords()));
  }

  /**
   * The mean of the meanings of a passage's pieces, which is how this model is meant to be used.
   */
  float[] embed(long[] passage) {
    long[] pieces = new long[passage.length + 2];
    System.arraycopy(passage, 0, pieces, 1, passage.length);
    pieces[0] = beginning;
    pieces[pieces.length - 1] = end;
    long[] attended = new long[pieces.length];
    Arrays.fill(attended, 1);
    try (OnnxTensor ids = row(pieces);
        OnnxTensor mask = row(attended);
        OnnxTensor types = row(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return Vectors.meanOfRows(hidden(result), DIMENSIONS);
    } catch (OrtException e) {
      throw new IllegalStateException("The model failed", e);
    }
  }

  private static FloatBuffer hidden(OrtSession.Result result) {
    return ((OnnxTensor) result.get(0)).getFloatBuffer();
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
