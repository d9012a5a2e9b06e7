package org.liveblogarchive.search.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.liveblogarchive.search.meaning.Embedder;

/** An embedder that takes as long as a test wants, and for which all texts mean the same. */
public final class ScriptedEmbedder implements Embedder {

  private final Semaphore turns;
  private final List<String> begun = Collections.synchronizedList(new ArrayList<>());

  private ScriptedEmbedder(int turns) {
    this.turns = new Semaphore(turns);
  }

  /** One that never ends until it is told to. */
  public static ScriptedEmbedder slow() {
    return new ScriptedEmbedder(0);
  }

  /** One that is done at once. */
  public static ScriptedEmbedder quick() {
    return new ScriptedEmbedder(Integer.MAX_VALUE / 2);
  }

  /** Lets it finish so many texts. */
  public void finish(int texts) {
    turns.release(texts);
  }

  /** The texts that it began to embed, in order. */
  public List<String> begun() {
    return List.copyOf(begun);
  }

  @Override
  public String model() {
    return "scripted";
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public List<Float> embed(String text) throws InterruptedException {
    begun.add(text);
    turns.acquire();
    return vector();
  }

  @Override
  public List<Float> embedQuery(String text) {
    return vector();
  }

  private static List<Float> vector() {
    List<Float> vector = new ArrayList<>(Collections.nCopies(384, 0f));
    vector.set(0, 1f);
    return vector;
  }
}
