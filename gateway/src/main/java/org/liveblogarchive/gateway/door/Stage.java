package org.liveblogarchive.gateway.door;

/** The order in which a public request passes the door. */
public enum Stage {
  /** It gets the id under which it is known everywhere. */
  TRACE,
  /** Its answer gets the headers every answer carries. */
  PROTECT,
  /** Whatever goes wrong from here on is answered as a problem document. */
  EXPLAIN,
  /** Its caller is named, or found to be nobody in particular. */
  IDENTIFY,
  /** It costs its caller a token, whatever becomes of it: so do wrong keys and wrong paths. */
  LIMIT,
  /** It is refused if its caller may not do this. */
  ADMIT,
  /** It is refused if a service could understand it differently from the gateway. */
  CHECK,
  /** It is answered with what others have just been answered, where that is allowed. */
  RECALL
}
