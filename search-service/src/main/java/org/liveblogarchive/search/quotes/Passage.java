package org.liveblogarchive.search.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as the rules see it, and who has spoken in it so far. */
final class Passage {

  private static final double RESOLVED = 0.97;
  private static final double SINGLE_NAME = 0.9;
  private static final double BODY = 0.92;

  private final Tokens tokens;
  private final SpeakerReader speakers;
  private final People people;
  private final boolean german;
  private @Nullable Speaker last;
  private final List<Speaker> indirect;
  private int indirectRead;
  private boolean severalSpoke;
  private @Nullable String lastPronoun;

  Passage(String text, boolean german) {
    this.german = german;
    tokens = new Tokens(text);
    speakers = new SpeakerReader(tokens, german);
    people = People.in(tokens, speakers);
    indirect = everySubject();
  }

  Tokens tokens() {
    return tokens;
  }

  SpeakerReader speakers() {
    return speakers;
  }

  boolean isGerman() {
    return german;
  }

  /** Makes an attribution of a speaker that was read, with the fullest name there is. */
  @Nullable Attribution attribute(Speaker read, String rule, double confidence, int next) {
    if (read.organisation()) {
      return new Attribution(read.as(read.role(), next), rule, confidence * BODY, next);
    }
    boolean surnameWithParticle = Character.isLowerCase(read.name().charAt(0));
    if (read.parts() > 1 && !surnameWithParticle) {
      String role = read.role() == null ? people.roleOf(read.name()) : read.role();
      Speaker speaker = read.as(role, next);
      return new Attribution(speaker, rule, confidence, next);
    }
    String single = read.name().substring(read.name().lastIndexOf(' ') + 1);
    if (people.isAmbiguous(single)) {
      return null;
    }
    String fullName = people.fullNameOf(single);
    if (fullName == null) {
      return new Attribution(read.as(read.role(), next), rule, confidence * SINGLE_NAME, next);
    }
    String role = people.roleOf(fullName);
    Speaker full = read.named(fullName).as(role == null ? read.role() : role, next);
    return new Attribution(full, rule, confidence * RESOLVED, next);
  }

  /** Remembers who spoke at a token. */
  void spoke(Speaker speaker, int place) {
    readUntil(place);
    remember(speaker.as(speaker.role(), place));
  }

  private void readUntil(int place) {
    while (indirectRead < indirect.size() && indirect.get(indirectRead).next() <= place) {
      remember(indirect.get(indirectRead));
      indirectRead++;
    }
  }

  private void remember(Speaker speaker) {
    if (last != null && !last.name().equals(speaker.name())) {
      severalSpoke = true;
    }
    last = last == null || speaker.next() > last.next() ? speaker : last;
  }

  /** Whom a pronoun means: the only one who has spoken, if nobody else was named since. */
  @Nullable Speaker meantBy(String pronoun, int place) {
    readUntil(place);
    if (last == null
        || severalSpoke
        || last.organisation()
        || (lastPronoun != null && !lastPronoun.equals(pronoun))
        || people.anybodyElse(last.name(), last.next(), place)) {
      return null;
    }
    lastPronoun = pronoun;
    return last;
  }

  /** Everybody of whom the text says that they said something, quoted or not. */
  private List<Speaker> everySubject() {
    List<Speaker> found = new ArrayList<>();
    for (int verb = 1; verb < tokens.size(); verb++) {
      if (!Vocabulary.VERBS.contains(tokens.lower(verb))) {
        continue;
      }
      Speaker subject = speakers.backwards(tokens.subjectEnd(verb));
      Attribution full = subject == null ? null : attribute(subject, "", 1, verb);
      if (full != null) {
        found.add(full.speaker());
      }
    }
    return found;
  }
}
