package org.liveblogarchive.article.importing;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Recognises the language of a live blog by its words. What it knows of a language is loaded when
 * it is first weighed, so a service that imports nothing pays nothing for it.
 */
@Component
class Languages {

  /** Some hundred words are plenty, and a short text is too little to be sure. */
  private static final int ENOUGH = 3_000;

  private static final int TOO_LITTLE = 60;

  private static final double SURE = 0.9;

  /** Much more than it takes even at the first time. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Those in which newsrooms keep live blogs, as far as they can be told apart by letters. */
  private static final Language[] KNOWN = {
    Language.ARABIC,
    Language.BOKMAL,
    Language.CATALAN,
    Language.CHINESE,
    Language.CZECH,
    Language.DANISH,
    Language.DUTCH,
    Language.ENGLISH,
    Language.FINNISH,
    Language.FRENCH,
    Language.GERMAN,
    Language.GREEK,
    Language.HEBREW,
    Language.HINDI,
    Language.HUNGARIAN,
    Language.ITALIAN,
    Language.JAPANESE,
    Language.KOREAN,
    Language.PERSIAN,
    Language.POLISH,
    Language.PORTUGUESE,
    Language.ROMANIAN,
    Language.RUSSIAN,
    Language.SPANISH,
    Language.SWEDISH,
    Language.TURKISH,
    Language.UKRAINIAN,
    Language.WELSH,
  };

  private final LanguageDetector detector =
      LanguageDetectorBuilder.fromLanguages(KNOWN).withLowAccuracyMode().build();

  /** Returns the language of a live blog, BCP 47, or nothing where its words leave doubt. */
  Optional<String> of(ImportedLiveBlog liveBlog) {
    String words =
        Stream.concat(
                Stream.of(liveBlog.headline()),
                liveBlog.entries().stream().map(ImportedEntry::words))
            .collect(Collectors.joining("\n"));
    String sample = words.substring(0, Math.min(words.length(), ENOUGH));
    return sample.codePoints().filter(Character::isLetter).count() < TOO_LITTLE
        ? Optional.empty()
        : mostLikely(sample);
  }

  private Optional<String> mostLikely(String sample) {
    // It shares a pool with the whole process, and no import waits for what others do there.
    CompletableFuture<Map<Language, Double>> weighed = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> weighed.complete(detector.computeLanguageConfidenceValues(sample)));
    return weighed
        .completeOnTimeout(Map.of(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join()
        .entrySet()
        .stream()
        .findFirst()
        .filter(likeliest -> likeliest.getValue() >= SURE)
        .map(likeliest -> likeliest.getKey().getIsoCode639_1().toString());
  }
}
