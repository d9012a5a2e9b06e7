package org.liveblogarchive.search.quotes;

import java.util.List;
import java.util.Set;

/** The words that the rules know, in lower case. */
final class Vocabulary {

  private Vocabulary() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }

  /** Verbs that give somebody's words, English and German, in the forms that reports use. */
  static final Set<String> VERBS =
      words(
          """
          said says told tells added adds asked asks warned warns insisted insists tweeted tweets wrote writes
          stated states declared declares replied replies responded responds argued argues claimed claims
          explained explains announced announces admitted admits acknowledged acknowledges conceded concedes
          stressed stresses noted notes remarked remarks joked jokes quipped recalled recalls commented comments
          concluded concludes continued continues shouted posted posts predicted predicts urged
          confirmed confirms emphasised emphasized emphasises emphasizes exclaimed cautioned promised vowed
          complained observed suggested revealed reveals
          sagte sagt erklärte erklärt betonte betont meinte meint warnte warnt schrieb schreibt fragte fragt
          ergänzte ergänzt forderte fordert kritisierte kritisiert antwortete antwortet berichtete berichtet
          teilte twitterte versicherte versichert behauptete behauptet kündigte sprach bekräftigte bekräftigt
          lobte lobt rief scherzte unterstrich unterstreicht mahnte mahnt räumte fügte entgegnete
          """);

  /** Verbs whose subject never follows them. */
  static final Set<String> NEVER_INVERTED = words("told tells urged posted posts notes states");

  /** Forms that take the subject of their sentence. */
  static final Set<String> PARTICIPLES =
      words("saying adding writing telling warning insisting asking stressing tweeting explaining");

  /** Words between a speaker and the verb. */
  static final Set<String> BEFORE_VERB =
      words(
          """
          has had have also then later previously earlier today again simply once recently already
          hat auch dann später just since reportedly
          """);

  /** Before these a verb tells what was said to its subject. */
  static final Set<String> PASSIVE =
      words("was were is are be been being got wurde wurden wird werden worden not never n't to");

  static final Set<String> SINGULAR_PRONOUNS = words("he she er sie");

  static final Set<String> DETERMINERS = words("the a an der die das ein eine");

  static final Set<String> PREPOSITIONS =
      words(
          """
          of for with to by from against about in at on near than like von mit für über bei aus an auf
          gegen des dem den zu nach
          """);

  /** Words after which a clause with its own subject begins. */
  static final Set<String> CLAUSES =
      words(
          """
          and but as when while after because where since if that although though before so or whereas
          und aber als während weil nachdem wie doch denn
          """);

  /** What follows these is claimed, denied or asked by somebody else. */
  static final Set<String> REPORTED = words("that whether if dass ob");

  static final Set<String> PARTICLES =
      words("von van de du da di del della bin al ten ter vom zu dos");

  static final Set<String> MORE_PARTICLES = words("der den la le el las los dem");

  static final Set<String> ABBREVIATIONS =
      words("dr mr mrs ms prof sen gov gen col capt lt sgt rep rev st jr hr fr dipl ing mx");

  /** Titles and functions that stand before a name. */
  static final Set<String> ROLES =
      words(
          """
          dr dr. mr mr. mrs mrs. ms ms. mx sir dame lord lady baroness baron prof prof. professor rev rev. reverend
          sen sen. senator rep rep. gov gov. governor gen gen. general col col. colonel capt capt. captain lt lt.
          lieutenant sgt sergeant constable inspector superintendent commander commodore admiral major marshal
          president vice-president minister premier chancellor secretary king queen prince princess pope bishop
          archbishop cardinal rabbi imam father sister judge justice mayor mayoress councillor councilman
          councilwoman alderman mp deputy chief executive ceo cfo chair chairman chairwoman chairperson director
          manager head coach trainer skipper striker keeper goalkeeper midfielder defender winger leader
          boss founder co-founder owner editor reporter correspondent journalist author writer actor actress singer
          spokesman spokeswoman spokesperson official officer analyst expert economist scientist researcher
          doctor nurse teacher student resident witness farmer pilot engineer lawyer barrister solicitor attorney
          ambassador envoy aide adviser advisor lawmaker congressman congresswoman representative speaker
          commissioner chief-of-staff master harbourmaster lifeguard sheriff ranger organiser organizer
          conductor driver baker fisherman sailor ferryman umpire referee steward curator librarian architect
          star candidate campaigner activist historian meteorologist forecaster seismologist geologist
          cousin brother mother son daughter husband wife neighbour neighbor
          herr frau hr. fr. könig königin papst bischof bischöfin pfarrer pfarrerin abgeordneter abgeordnete
          torwart stürmer stürmerin kapitän kapitänin anwalt anwältin ärztin arzt augenzeuge augenzeugin
          anwohner anwohnerin bauer bäuerin wirt wirtin graf gräfin
          """);

  private static final int SHORTEST_ROLE = 6;

  /** What German compounds that name a function end with, for women as for men. */
  static final String[] GERMAN_ROLES = {
    "meister",
    "minister",
    "präsident",
    "sprecher",
    "trainer",
    "chef",
    "leiter",
    "kanzler",
    "direktor",
    "sekretär",
    "vorsitzender",
    "vorsitzende",
    "richter",
    "rätin",
    "rat",
    "kommandant",
    "forscher",
    "experte",
    "expertin",
    "professor",
    "politiker",
    "führer",
    "lehrer",
    "general",
    "beauftragter",
    "beauftragte",
    "spieler",
    "kapitän",
    "ingenieur",
    "intendant",
    "veranstalter",
    "händler",
    "besitzer",
    "inhaber",
    "gründer",
    "anwalt",
    "wärter",
    "lotse",
    "lotsin",
    "biologe",
    "biologin",
    "historiker",
    "autor",
    "manager",
    "botschafter",
    "kommissar",
    "fischer",
    "landwirt",
    "förster",
    "oberst",
    "geologe",
    "geologin",
    "graf",
    "gräfin"
  };

  /** Who speaks for somebody else. */
  static final Set<String> SPEAKING_FOR =
      words("spokesman spokeswoman spokesperson sprecher sprecherin representative");

  /** Bodies whose names end in lower case. */
  static final Set<String> BODIES =
      words("government ministry department council agency embassy army navy office authority");

  /** Capitals that begin a sentence or name a day, and words that look like names and are none. */
  static final Set<String> NO_NAMES =
      words(
          """
          the a an in on at by as if it its he she they we i you his her their our my your this that these those
          there here and but or so for from with to of not no yes when while where who what why how after before
          since because although though then now also earlier later today yesterday tomorrow tonight meanwhile
          however speaking asked monday tuesday wednesday thursday friday saturday sunday january february march
          april june july august september october november december both one two three four five six
          mps msps councillors some many most all others another everyone everybody someone somebody nobody anyone people officials
          police residents witnesses sources reports experts critics fans locals campaigners organisers authorities
          scientists doctors ministers lawmakers protesters analysts investigators prosecutors rescuers teachers
          parents students workers union unions update breaking news statement quote live watch listen photo
          picture video headline summary analysis opinion key latest sign banner motto title slogan
          according again once only just even still perhaps maybe addressing writing referring responding
          der die das ein eine einer er sie es wir ich ihr und aber oder so dann auch am im in um bei mit nach
          vor zu von auf für laut wie was wer als wenn dass da dort hier heute gestern morgen montag dienstag
          mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
          dezember später zuvor zudem außerdem jedoch polizei feuerwehr behörden anwohner augenzeugen
          experten beobachter kritiker zeitung bericht angaben man alle viele einige niemand jemand gegenüber
          """);

  /** Whether a word is a title or a function; German ones have a capital. */
  static boolean isRole(String lower, boolean capital) {
    if (ROLES.contains(lower)) {
      return true;
    }
    if (capital && lower.length() >= SHORTEST_ROLE && isGermanRole(lower)) {
      return true;
    }
    return lower.indexOf('-') > 0 && ROLES.contains(lower.substring(lower.lastIndexOf('-') + 1));
  }

  private static boolean isGermanRole(String lower) {
    String masculine = lower.endsWith("in") ? lower.substring(0, lower.length() - 2) : lower;
    for (String role : GERMAN_ROLES) {
      if (lower.endsWith(role) || masculine.endsWith(role)) {
        return true;
      }
    }
    return false;
  }
}
