package org.liveblogarchive.search.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who is named at a place of a text, forwards or backwards; refuses whatever is unclear. */
final class SpeakerReader {

  private static final int LONGEST_PHRASE = 14;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_APPOSITION = 16;
  private static final int LONGEST_ROLE = 100;
  private static final Set<String> JOINTS = Set.of("for", "of", "the", "von", "der", "des");

  private final Tokens tokens;
  private final boolean german;

  SpeakerReader(Tokens tokens, boolean german) {
    this.tokens = tokens;
    this.german = german;
  }

  /** Whoever is named from a token on, with a function before or after the name. */
  @Nullable Speaker forwards(int from) {
    boolean determined = Vocabulary.DETERMINERS.contains(tokens.lower(from));
    int begin = determined ? from + 1 : from;
    int end = endOfPhrase(begin);
    if (end == begin) {
      return null;
    }
    if (Vocabulary.SPEAKING_FOR.contains(tokens.lower(end - 1))) {
      Speaker body = bodySpokenFor(begin, end);
      if (body != null) {
        return body;
      }
    }
    Speaker speaker = named(begin, end, determined);
    if (speaker != null) {
      return speaker.role() == null ? withApposition(speaker) : speaker;
    }
    // the mayor, Ilse Brandt
    if (determined && isRole(end - 1) && tokens.is(end, ',')) {
      int nameEnd = endOfCapitals(end + 1);
      Speaker behind = nameEnd - end > 2 ? named(end + 1, nameEnd, false) : null;
      return behind == null || behind.role() != null ? null : behind.as(role(begin, end), nameEnd);
    }
    return null;
  }

  /** Whoever is named just before a token, as the subject of what follows. */
  @Nullable Speaker backwards(int before) {
    int end = before;
    if (tokens.is(end - 1, ',')) {
      return behindApposition(end - 1);
    }
    return subject(end);
  }

  private @Nullable Speaker subject(int end) {
    int begin = end;
    while (end - begin < LONGEST_PHRASE && belongs(begin - 1)) {
      begin--;
    }
    while (begin < end && isLooseParticle(begin)) {
      begin++;
    }
    if (begin == end) {
      return null;
    }
    Speaker body = spokenForBefore(begin, end);
    if (body != null) {
      return body;
    }
    boolean determined = Vocabulary.DETERMINERS.contains(tokens.lower(begin - 1));
    Speaker speaker = named(begin, end, determined);
    return speaker != null && isSubject(determined ? begin - 1 : begin, speaker) ? speaker : null;
  }

  /** A name after a preposition or in a list is no subject of its own. */
  private boolean isSubject(int begin, Speaker speaker) {
    int before = begin - 1;
    String word = tokens.lower(before);
    // What someone denied that Ilse Brandt said, she may never have said.
    if (Vocabulary.PREPOSITIONS.contains(word) || Vocabulary.REPORTED.contains(word)) {
      return false;
    }
    if (word.equals("and") || word.equals("und") || word.equals("or") || tokens.is(before, '&')) {
      return !tokens.isCapital(before - 1) && !isRole(before - 1);
    }
    return !tokens.isWord(before)
        || speaker.role() != null
        || Vocabulary.CLAUSES.contains(word)
        || Vocabulary.NO_NAMES.contains(word);
  }

  /** Ilse Brandt, the harbour master, said; the harbour master, Ilse Brandt, said. */
  private @Nullable Speaker behindApposition(int comma) {
    int begin = comma - 1;
    while (begin > comma - LONGEST_APPOSITION
        && !tokens.is(begin, ',')
        && !tokens.endsSentence(begin)) {
      begin--;
    }
    if (!tokens.is(begin, ',')) {
      return null;
    }
    int inner = begin + 1;
    if (tokens.isCapital(inner) && endOfCapitals(inner) == comma && comma - inner > 1) {
      Speaker inside = named(inner, comma, false);
      int phrase = begin;
      while (begin - phrase < LONGEST_PHRASE && isOfPhrase(phrase - 1)) {
        phrase--;
      }
      if (inside != null && phrase < begin && isRole(begin - 1)) {
        int start = Vocabulary.DETERMINERS.contains(tokens.lower(phrase)) ? phrase + 1 : phrase;
        return inside.role() == null ? inside.as(role(start, begin), inside.next()) : inside;
      }
      return null;
    }
    Speaker speaker = subject(begin);
    return speaker == null || !describes(inner, comma)
        ? null
        : speaker.role() == null ? speaker.as(description(inner, comma), comma) : speaker;
  }

  private boolean isOfPhrase(int index) {
    return tokens.isWord(index)
        && !Vocabulary.VERBS.contains(tokens.lower(index))
        && !Vocabulary.CLAUSES.contains(tokens.lower(index));
  }

  private Speaker withApposition(Speaker speaker) {
    int comma = speaker.next();
    if (!tokens.is(comma, ',')) {
      return speaker;
    }
    int end = comma + 1;
    while (end - comma < LONGEST_APPOSITION && !tokens.is(end, ',') && !tokens.endsSentence(end)) {
      end++;
    }
    boolean closed = tokens.is(end, ',') || tokens.endsSentence(end);
    return closed && describes(comma + 1, end)
        ? speaker.as(description(comma + 1, end), end)
        : speaker;
  }

  /** An age, a where or a function: anything else after a comma is another part of the sentence. */
  private boolean describes(int begin, int end) {
    if (begin >= end) {
      return false;
    }
    if (Character.isDigit(tokens.at(begin).charAt(0))) {
      return end == begin + 1;
    }
    for (int i = begin; i < end; i++) {
      if (Vocabulary.VERBS.contains(tokens.lower(i))) {
        return false;
      }
    }
    String first = tokens.lower(begin);
    boolean opens =
        Vocabulary.DETERMINERS.contains(first)
            || isRole(begin)
            || tokens.isPossessive(begin)
            || first.equals("former")
            || first.equals("acting")
            || first.equals("its")
            || first.equals("their");
    for (int i = begin; opens && i < end; i++) {
      if (isRole(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String description(int begin, int end) {
    boolean age = Character.isDigit(tokens.at(begin).charAt(0));
    int start = Vocabulary.DETERMINERS.contains(tokens.lower(begin)) ? begin + 1 : begin;
    return age ? null : role(start, end);
  }

  /** a spokeswoman for the Harbour Office. */
  private @Nullable Speaker bodySpokenFor(int begin, int end) {
    String word = tokens.lower(end);
    boolean joined = word.equals("for") || word.equals("of") || word.equals("von");
    boolean genitive = german && (word.equals("der") || word.equals("des"));
    if (!joined && !genitive) {
      return null;
    }
    int name = end + 1;
    if (tokens.lower(name).equals("the") || tokens.lower(name).equals("der")) {
      name++;
    }
    int nameEnd = endOfBody(name);
    return nameEnd == name ? null : body(name, nameEnd, role(begin, end), nameEnd);
  }

  private @Nullable Speaker spokenForBefore(int name, int end) {
    int role = name - 1;
    while (name - role < 3 && JOINTS.contains(tokens.lower(role))) {
      role--;
    }
    return role < name - 1 && Vocabulary.SPEAKING_FOR.contains(tokens.lower(role))
        ? body(name, end, tokens.text(role, role + 1), end)
        : null;
  }

  private @Nullable Speaker body(int begin, int end, @Nullable String role, int next) {
    if (end - begin > LONGEST_NAME + 1 || !tokens.isCapital(begin)) {
      return null;
    }
    return new Speaker(tokens.text(begin, end), role, end - begin, true, next);
  }

  private int endOfBody(int from) {
    int end = endOfCapitals(from);
    return end > from && Vocabulary.BODIES.contains(tokens.lower(end)) ? end + 1 : end;
  }

  /** Parts what stands between two tokens into function and name. */
  @Nullable Speaker named(int begin, int end, boolean determined) {
    int name = begin;
    for (int i = begin; i < end - 1; i++) {
      if (isRole(i) || (tokens.isWord(i) && !tokens.isCapital(i) && !isParticle(i))) {
        name = i + 1;
      }
    }
    if (determined && Vocabulary.BODIES.contains(tokens.lower(end - 1)) && end - begin > 1) {
      return allCapital(begin, end - 1) ? body(begin, end, null, end) : null;
    }
    int parts = end - name;
    if (parts < 1
        || parts > LONGEST_NAME
        || !tokens.isCapital(end - 1)
        || (isRole(end - 1) && parts == 1)
        || (name > begin && !isRole(name - 1))) {
      return null;
    }
    if (determined && name == begin) {
      // With an article it is a body: the Harbour Office. German puts one before any noun.
      return german || parts < 2 ? null : body(begin, end, null, end);
    }
    if (name == begin && german && parts > 2 && tokens.at(name).length() > 8) {
      return null;
    }
    if (!german && !tokens.isCapital(name) && !isParticle(name)) {
      return null;
    }
    return new Speaker(
        tokens.text(name, end), name > begin ? role(begin, name) : null, parts, false, end);
  }

  private boolean allCapital(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!tokens.isCapital(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String role(int begin, int end) {
    String role = tokens.text(begin, end);
    return role.isEmpty() || role.length() > LONGEST_ROLE ? null : role;
  }

  private int endOfPhrase(int from) {
    int at = from;
    boolean inName = false;
    while (at - from < LONGEST_PHRASE && tokens.isWord(at)) {
      String word = tokens.lower(at);
      if (Vocabulary.VERBS.contains(word) || Vocabulary.CLAUSES.contains(word)) {
        break;
      }
      boolean capital = tokens.isCapital(at);
      boolean particle = isParticle(at) && tokens.isCapital(at + 1 + moreParticles(at + 1));
      if (inName && !capital && !particle && !isRole(at) && !leadsToRole(at)) {
        break;
      }
      if (Vocabulary.PREPOSITIONS.contains(word) && !(particle && (inName || at == from))) {
        break;
      }
      if (german && particle && inName && at - from > 1 && word.equals("von")) {
        break;
      }
      boolean genitive = german && JOINTS.contains(word) && at > from;
      if (Vocabulary.BEFORE_VERB.contains(word)
          || (genitive && Vocabulary.SPEAKING_FOR.contains(tokens.lower(at - 1)))) {
        break;
      }
      inName |= capital && !isRole(at);
      at++;
    }
    return at;
  }

  /**
   * Whether only a few plain words part a token from a function and its holder: air force chief.
   */
  private boolean leadsToRole(int from) {
    int at = from;
    while (at - from < 3
        && tokens.isWord(at)
        && !isRole(at)
        && !Vocabulary.VERBS.contains(tokens.lower(at))
        && !Vocabulary.PREPOSITIONS.contains(tokens.lower(at))
        && !Vocabulary.CLAUSES.contains(tokens.lower(at))
        && !Vocabulary.BEFORE_VERB.contains(tokens.lower(at))) {
      at++;
    }
    return at > from && isRole(at) && !tokens.isCapital(at) && tokens.isCapital(at + 1);
  }

  private int moreParticles(int at) {
    return Vocabulary.MORE_PARTICLES.contains(tokens.lower(at)) ? 1 : 0;
  }

  int endOfCapitals(int from) {
    int at = from;
    while (at - from < LONGEST_PHRASE
        && (tokens.isCapital(at) || (at > from && isParticle(at) && tokens.isCapital(at + 1)))) {
      at++;
    }
    return at;
  }

  private boolean belongs(int index) {
    if (!tokens.isWord(index)) {
      return false;
    }
    return tokens.isCapital(index)
        || isRole(index)
        || isParticle(index)
        || Vocabulary.BODIES.contains(tokens.lower(index))
        || (tokens.isPossessive(index) && isRole(index + 1));
  }

  /** A particle with which a name can only begin when it is written as one. */
  private boolean isLooseParticle(int index) {
    String word = tokens.at(index);
    return isParticle(index)
        && (Vocabulary.MORE_PARTICLES.contains(word)
            || (word.equals("von") && !tokens.isCapital(index + 2))
            || !tokens.isCapital(index + 1 + moreParticles(index + 1)));
  }

  private boolean isParticle(int index) {
    String word = tokens.at(index);
    return Vocabulary.PARTICLES.contains(word)
        || (Vocabulary.MORE_PARTICLES.contains(word)
            && Vocabulary.PARTICLES.contains(tokens.at(index - 1)));
  }

  boolean isRole(int index) {
    return tokens.isRole(index);
  }
}
