// Types of the public API of Liveblog Archive, made of docs/openapi.json.

/** A page of live blogs. */
export type LiveBlogPage = {
  /** Those of this page. */
  items: LiveBlog[];
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** A live blog without its entries. */
export type LiveBlog = {
  /** Never changes. */
  id: string;
  /** The number of its last change; entries count too. */
  revision: number;
  /** Its readable name in addresses, unique and permanent. */
  slug: string;
  /** Where it is in its life. */
  status: "draft" | "live" | "ended" | "withdrawn" | "discarded";
  /** Its headline. */
  headline: string;
  /** The summary below the headline. */
  standfirst: string | null;
  /** What stands above the entries. */
  introduction: Block[];
  /** BCP 47 tag. */
  language: string | null;
  /** IANA zone or offset that it is told in. */
  timeZone: string | null;
  /** What it is about. */
  topics: string[];
  /** Who wrote it. */
  authors: Author[];
  /** When it was published, where an instant is known. */
  publishedAt: string | null;
  /** The day on which it was published, where it is known. */
  publishedOn: string | null;
  /** What `publishedAt` and `publishedOn` are good for. */
  timePrecision: "second" | "minute" | "day" | "none";
  coverage: Coverage;
  /** Where it was imported from; null for one that was written here. */
  source: Source | null;
  /** Why it was taken down, where it was. */
  withdrawal: Withdrawal | null;
  /** What was erased of it, where something was. */
  erasure: Erasure | null;
  /** When its last change was recorded. */
  updatedAt: string;
  /** How many entries the public sees. */
  entryCount: number;
  /** How many of them are key events. */
  keyEventCount: number;
  links: LiveBlogLinks;
  /** Only in lists: whether nobody touched it for long though it is live. */
  stale?: boolean;
};

/** Addresses of a live blog and of what belongs to it. */
export type LiveBlogLinks = {
  /** The live blog. */
  self: string;
  /** Its entries. */
  entries: string;
  /** Its changes as they happen. */
  stream: string;
  /** Its history. */
  revisions: string;
  /** Its past states. */
  timemap: string;
};

/** A live blog's own fields as they are now. */
export type ChangedLiveBlog = {
  /** Never changes. */
  id: string;
  /** The number of this change. */
  revision: number;
  /** Its readable name in addresses. */
  slug: string;
  /** Where it is in its life. */
  status: "draft" | "live" | "ended" | "withdrawn" | "discarded";
  /** Its headline. */
  headline: string;
  /** The summary below the headline. */
  standfirst: string | null;
  /** What stands above the entries. */
  introduction: Block[];
  /** BCP 47 tag. */
  language: string | null;
  /** IANA zone or offset that it is told in. */
  timeZone: string | null;
  /** What it is about. */
  topics: string[];
  /** Who wrote it. */
  authors: Author[];
  /** When it was published, where an instant is known. */
  publishedAt: string | null;
  /** The day on which it was published, where it is known. */
  publishedOn: string | null;
  /** What `publishedAt` and `publishedOn` are good for. */
  timePrecision: "second" | "minute" | "day" | "none";
  coverage: Coverage;
  /** Where it was imported from. */
  source: Source | null;
  /** Why it was taken down, where it was. */
  withdrawal: Withdrawal | null;
  /** What was erased of it, where something was. */
  erasure: Erasure | null;
};

/** A live blog to begin. */
export type NewLiveBlog = {
  /** Its headline. */
  headline: string;
  /** `draft` keeps it back. */
  status?: "live" | "draft" | null;
  /** Words of a-z and 0-9 joined by hyphens; made of the headline where it is left out. */
  slug?: string | null;
  /** The summary below the headline. */
  standfirst?: string | null;
  /** What stands above the entries. */
  introduction?: WrittenBlock[] | null;
  /** BCP 47 tag. */
  language?: string | null;
  /** IANA zone that it is told in. */
  timeZone?: string | null;
  /** What it is about. */
  topics?: string[] | null;
  /** Who wrote it. */
  authors?: Author[] | null;
};

/** The fields of a live blog that change. */
export type LiveBlogPatch = {
  /** Its headline. */
  headline?: string;
  /** The summary below the headline. */
  standfirst?: string | null;
  /** What stands above the entries. */
  introduction?: WrittenBlock[] | null;
  /** BCP 47 tag. */
  language?: string | null;
  /** IANA zone that it is told in. */
  timeZone?: string | null;
  /** What it is about. */
  topics?: string[] | null;
  /** Who wrote it. */
  authors?: Author[] | null;
};

/** Why something is taken down or erased. */
export type PublicReason = {
  /** Public, and for good. */
  reason: string;
};

/** Somebody who wrote a live blog or an entry. */
export type Author = {
  /** The name of the byline. */
  name: string;
};

/** The time that a live blog covers. */
export type Coverage = {
  /** The first entry's time, where it is known. */
  start: string | null;
  /** The last entry's time, where it is known and coverage does not go on. */
  end: string | null;
};

/** Where an imported live blog came from. */
export type Source = {
  /** Who published it. */
  publisher: string | null;
  /** The page's address. */
  url: string | null;
  /** The importer that read it. */
  format: string;
  /** When the document was taken in. */
  retrievedAt: string;
  /** Of the document's bytes. */
  sha256: string;
};

/** Why and when something was taken down. */
export type Withdrawal = {
  /** As readers are told. */
  reason: string;
  /** When. */
  at: string;
};

/** What an administrator erased. */
export type Erasure = {
  /** The revisions whose states are gone. */
  revisions: number[];
  /** SHA-256 of the last state that is gone. */
  stateHash: string;
};

/** Why a published entry changed. */
export type Correction = {
  /** What kind of change it was. */
  kind: "correction" | "clarification" | "update" | "typo" | "legal";
  /** What readers are told; null only for a typo. */
  note: string | null;
  /** When. */
  at: string;
};

/** A page of entries. */
export type EntryPage = {
  /** Those of this page. */
  items: Entry[];
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** What changed since a revision. */
export type ChangedEntries = {
  /** What the live blog is at: the next `since` once all pages are read. */
  revision: number;
  liveBlog?: LiveBlog;
  /** Every entry that changed, once, as it is now; those taken down as tombstones. */
  items: Entry[];
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** An entry. Of one that was taken down only its id, place, times and the reason remain. */
export type Entry = {
  /** Never changes. */
  id: string;
  /** The live blog that holds it. */
  liveBlogId: string;
  /** The number of its last change among all of the live blog. */
  revision: number;
  /** Where it is in its life. */
  status: "draft" | "scheduled" | "published" | "withdrawn" | "discarded";
  /** Orders the entries of a live blog, oldest first; gaps mean nothing. */
  position: number;
  /** Its headline. */
  headline: string | null;
  /** What it says. */
  blocks: Block[];
  /** Who wrote it. */
  authors: Author[];
  /** Its tags. */
  tags: string[];
  /** Whether editors marked it as a turning point. */
  keyEvent: boolean;
  /** Whether it is pinned. */
  pinned: boolean;
  /** When it was published, where an instant is known. */
  publishedAt: string | null;
  /** The day on which it was published, where it is known. */
  publishedOn: string | null;
  /** What `publishedAt` and `publishedOn` are good for. */
  timePrecision: "second" | "minute" | "day" | "none";
  /** Why it changed last, once it was published. */
  correction: Correction | null;
  /** Its id where it was imported from. */
  sourceId: string | null;
  /** When it will appear, while it is scheduled. */
  publishAt: string | null;
  /** Why it was taken down, where it was. */
  withdrawal: Withdrawal | null;
  /** What was erased of it, where something was. */
  erasure: Erasure | null;
  /** The words of its blocks, a blank line between two blocks. */
  text: string;
  /** When its last change was recorded. */
  updatedAt: string;
  links: EntryAddresses;
};

/** Addresses of an entry and of what it stands in. */
export type EntryAddresses = {
  /** The entry. */
  self: string;
  /** Its live blog. */
  liveBlog: string;
  /** The page of entries in whose middle it stands. */
  context: string;
};

/** An entry to write; a headline or a block is required. */
export type NewEntry = {
  /** Its headline. */
  headline?: string | null;
  /** What it says. */
  blocks?: WrittenBlock[] | null;
  /** Who wrote it. */
  authors?: Author[] | null;
  /** Its tags. */
  tags?: string[] | null;
  /** Marks it as a turning point. */
  keyEvent?: boolean | null;
  /** `draft` keeps it back; `scheduled` goes with `publishAt`. */
  status?: "published" | "draft" | "scheduled" | null;
  /** When it appears. */
  publishAt?: string | null;
};

/** The fields of an entry that change, and why. */
export type EntryPatch = {
  /** Its headline. */
  headline?: string | null;
  /** What it says. */
  blocks?: WrittenBlock[] | null;
  /** Who wrote it. */
  authors?: Author[] | null;
  /** Its tags. */
  tags?: string[] | null;
  /** Marks it as a turning point. */
  keyEvent?: boolean | null;
  /** When it appears. */
  publishAt?: string | null;
  /** Required once the entry is published. */
  correction?: CorrectionReason | null;
};

/** A correction without its time, which is that of the edit. */
export type CorrectionReason = {
  /** What kind of change it was. */
  kind: "correction" | "clarification" | "update" | "typo" | "legal";
  /** What readers are told; only a typo needs none. */
  note?: string | null;
};

/** One typed piece of content. */
export type Block = Paragraph | Heading | Quote | List | Image | Video | Embed | LinkBlock;

/** Running text; a single line break in it is kept. */
export type Paragraph = {
  type: "paragraph";
  /** Plain text. */
  text: string;
};

/** A heading inside an entry. */
export type Heading = {
  type: "heading";
  /** How deep. */
  level: number;
  /** Plain text. */
  text: string;
};

/** Somebody's words set apart. */
export type Quote = {
  type: "quote";
  /** Plain text. */
  text: string;
  /** Whose words, where that is said. */
  cite: string | null;
};

/** A bulleted or numbered list. */
export type List = {
  type: "list";
  /** Whether it is numbered. */
  ordered: boolean;
  /** Its items. */
  items: string[];
};

/** A picture by its address, with what stands for it when it is gone. */
export type Image = {
  type: "image";
  /** An http or https address. */
  url: string;
  /** What is to be seen. */
  alt: string | null;
  /** What stands below it. */
  caption: string | null;
  /** Who made it. */
  credit: string | null;
};

/** A film by its address. */
export type Video = {
  type: "video";
  /** An http or https address. */
  url: string;
  /** Its title. */
  title: string | null;
  /** What stands below it. */
  caption: string | null;
};

/** Something shown from another site, kept with its own words so that it outlives that site. */
export type Embed = {
  type: "embed";
  /** An http or https address. */
  url: string;
  /** The site. */
  provider: string | null;
  /** Who wrote it. */
  author: string | null;
  /** What it says. */
  text: string | null;
};

/** A pointer to another page. */
export type LinkBlock = {
  type: "link";
  /** An http or https address. */
  url: string;
  /** Its title. */
  title: string | null;
};

/** A block as it is sent: what is unknown may be left out. */
export type WrittenBlock = {
  type: "paragraph";
  /** Plain text. */
  text: string;
} | {
  type: "heading";
  /** How deep. */
  level: number;
  /** Plain text. */
  text: string;
} | {
  type: "quote";
  /** Plain text. */
  text: string;
  /** Whose words, where that is said. */
  cite?: string | null;
} | {
  type: "list";
  /** Whether it is numbered. */
  ordered?: boolean | null;
  /** Its items. */
  items: string[];
} | {
  type: "image";
  /** An http or https address. */
  url: string;
  /** What is to be seen. */
  alt?: string | null;
  /** What stands below it. */
  caption?: string | null;
  /** Who made it. */
  credit?: string | null;
} | {
  type: "video";
  /** An http or https address. */
  url: string;
  /** Its title. */
  title?: string | null;
  /** What stands below it. */
  caption?: string | null;
} | {
  type: "embed";
  /** An http or https address. */
  url: string;
  /** The site. */
  provider?: string | null;
  /** Who wrote it. */
  author?: string | null;
  /** What it says. */
  text?: string | null;
} | {
  type: "link";
  /** An http or https address. */
  url: string;
  /** Its title. */
  title?: string | null;
};

/** The `data` of an event, by the name of the event: `entry` has `entry`; `entry-withdrawn` has `tombstone`; `liveblog` and `ended` have `liveBlog`, but for one that was erased. */
export type StreamEvent = {
  /** The revision, which is the event's `id`. */
  revision: number;
  /** What happened. */
  kind: "created" | "published" | "edited" | "corrected" | "pinned" | "unpinned" | "ended" | "reopened" | "withdrawn" | "erased" | "withheld";
  /** When. */
  recordedAt: string;
  /** The live blog. */
  liveBlogId: string;
  entry?: Entry;
  tombstone?: Tombstone;
  liveBlog?: ChangedLiveBlog;
};

/** An entry that was taken down. */
export type Tombstone = {
  /** The entry. */
  id: string | null;
  /** Why it was taken down, where it was. */
  withdrawal: Withdrawal | null;
};

/** A page of revisions. */
export type RevisionPage = {
  /** Those of this page. */
  items: Revision[];
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** Who changed what, when and why. */
export type Revision = {
  /** Its number. */
  revision: number;
  /** What happened. */
  kind: "created" | "published" | "edited" | "corrected" | "pinned" | "unpinned" | "ended" | "reopened" | "withdrawn" | "erased" | "withheld";
  /** The entry that changed; null where the live blog itself did. */
  entryId: string | null;
  /** The name of the key that did it. */
  actor: string;
  /** Why. */
  reason: string | null;
  /** When it was written. */
  recordedAt: string;
  /** When the public could see it; for an import the source's own time. */
  effectiveAt: string;
  /** SHA-256 of `state` in canonical form (RFC 8785). */
  stateHash: string;
  /** SHA-256 over the hash before, the state's and the facts. */
  hash: string;
  links: RevisionLinks;
};

/** Addresses of a revision and of what it is about. */
export type RevisionLinks = {
  /** The revision. */
  self: string;
  /** The live blog. */
  liveBlog: string;
  /** The entry, where one changed. */
  entry?: string;
  /** What it changed. */
  diff: string;
};

/** One revision with all that is needed to recompute its hashes. The public is told only the hashes of what was never public. */
export type RevisionDetail = {
  /** The live blog. */
  liveBlogId: string;
  /** Its number. */
  revision: number;
  /** What happened. */
  kind: "created" | "published" | "edited" | "corrected" | "pinned" | "unpinned" | "ended" | "reopened" | "withdrawn" | "erased" | "withheld" | null;
  /** The entry that changed. */
  entryId: string | null;
  /** The name of the key that did it. */
  actor: string | null;
  /** Why. */
  reason: string | null;
  /** When it was written. */
  recordedAt: string | null;
  /** When the public could see it. */
  effectiveAt: string | null;
  /** The fields of the live blog or the entry after the change, in canonical form (RFC 8785). */
  state: Record<string, unknown> | null;
  /** Why `state` is null, where it is. */
  stateWithheld: "draft" | "withdrawn" | "erased" | null;
  /** SHA-256 of `state` in canonical form (RFC 8785). */
  stateHash: string;
  /** `hash` of the revision before; 64 zeros before the first. */
  previousHash: string;
  /** SHA-256 over the hash before, the state's and the facts. */
  hash: string;
  /** Addresses; null like the facts. */
  links: RevisionLinks | null;
};

/** What changed between two revisions. */
export type Diff = {
  /** The live blog. */
  liveBlogId: string;
  /** The earlier revision, 0 for nothing at all. */
  from: number;
  /** The later one. */
  to: number;
  /** How the live blog's own fields changed, where they did. */
  liveBlog: LiveBlogChange | null;
  /** The changed entries, in the order in which they changed last. */
  items: EntryChange[];
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
  /** Addresses. */
  links: {
    /** This comparison. */
    self: string;
    /** The live blog. */
    liveBlog: string;
    /** The entry, where one is compared. */
    entry?: string;
  };
};

/** How a live blog's own fields changed. */
export type LiveBlogChange = {
  /** What happened. */
  change: "added" | "removed" | "changed" | "moved" | "withdrawn";
  /** Its headline. */
  headline: Segment[];
  /** Its standfirst. */
  standfirst: Segment[];
  /** The words of its introduction. */
  introduction: Segment[];
  /** What else changed. */
  fields: FieldChange[];
};

/** How an entry changed. */
export type EntryChange = {
  /** The entry. */
  entryId: string;
  /** Its last change among those that are compared. */
  revision: number;
  /** What happened. */
  change: "added" | "removed" | "changed" | "moved" | "withdrawn";
  /** Its headline. */
  headline: Segment[];
  /** Its words. */
  text: Segment[];
  /** What else changed. */
  fields: FieldChange[];
  /** Addresses. */
  links: {
    /** This comparison. */
    self: string;
    /** The entry. */
    entry: string;
    /** Its history. */
    revisions: string;
  };
};

/** A run of words. Equal and deleted ones together are the earlier text, equal and inserted ones the later. */
export type Segment = {
  /** In which of the two texts the words are. */
  op: "equal" | "insert" | "delete";
  /** The words. */
  text: string;
};

/** A field that is no running text. */
export type FieldChange = {
  /** Its name. */
  field: string;
  /** Its value before. */
  from: unknown;
  /** Its value after. */
  to: unknown;
};

/** What recomputing a history found. */
export type Verification = {
  /** Whether nothing was found. */
  verified: boolean;
  /** How many revisions there are. */
  revisions: number;
  /** Of how many only the hashes are here. */
  withheld: number;
  /** The hash of the last revision; note it elsewhere and compare it later. */
  headHash: string;
  /** When. */
  checkedAt: string;
  /** How many flaws were found. */
  flawCount: number;
  /** The first thousand. */
  flaws: Flaw[];
};

/** Something that is not as it was recorded. */
export type Flaw = {
  /** Where it shows. */
  revision: number | null;
  /** What it is. */
  message: string;
};

/** A page of past states (RFC 7089). */
export type TimeMap = {
  /** The live blog. */
  original: string;
  /** Where to find a state by time. */
  timegate: string;
  /** This page. */
  self: string;
  /** The first time on it. */
  from: string;
  /** The last time on it. */
  until: string;
  first: Memento;
  last: Memento;
  /** Those of this page. */
  mementos: Memento[];
  /** The pages before and after this one. */
  timemaps: {
    /** Its address. */
    timemap: string;
    /** The first time on it. */
    from: string;
    /** The last time on it. */
    until: string;
  }[];
};

/** A past state. */
export type Memento = {
  /** When it was current first. */
  datetime: string;
  /** Its address. */
  memento: string;
};

/** What a live blog was imported from, newest first. */
export type SourceList = {
  /** All of them. */
  items: SourceFacts[];
};

/** What is known of an imported document. */
export type SourceFacts = {
  /** Of its bytes. */
  sha256: string;
  /** As which it came. */
  mediaType: string;
  /** The importer that read it. */
  format: string;
  /** The page's address. */
  url: string | null;
  /** When it was taken in. */
  retrievedAt: string;
  /** In bytes. */
  size: number;
  /** Whether its bytes are gone. */
  erased: boolean;
  /** Addresses. */
  links: {
    /** The document. */
    self: string;
  };
};

/** What an import made; the numbers count entries. */
export type Import = {
  liveBlog: LiveBlog;
  /** Entries that are new. */
  created: number;
  /** Entries that differ. */
  changed: number;
  /** Entries that are as they were. */
  unchanged: number;
  /** Entries that are here but not in the document; they stay. */
  missing: number;
  /** What the document left unclear. */
  warnings: Warning[];
  /** Only for a dry run: every entry as it would be, oldest first. */
  entries?: Entry[];
};

/** What restoring a bundle made. */
export type Restored = {
  liveBlog: LiveBlog;
  /** Entries that are new. */
  created: number;
  /** Entries that differ. */
  changed: number;
  /** Entries that are as they were. */
  unchanged: number;
  /** Always 0. */
  missing: number;
  /** How many revisions were added. */
  revisions: number;
  /** What the document left unclear. */
  warnings: Warning[];
};

/** Something that a document left unclear, and what was made of it. */
export type Warning = {
  /** The line, counted from 1, where it concerns one. */
  line: number | null;
  /** What it is. */
  message: string;
};

/** What became of a line. */
export type LineResult = {
  /** Which one, counted from 1. */
  line: number;
  /** What became of it. */
  status: "created" | "changed" | "unchanged" | "failed";
  /** The live blog, unless the line failed. */
  liveBlog?: {
    /** Its id. */
    id: string;
    /** Its slug. */
    slug: string;
    /** What it is at. */
    revision: number;
  };
  /** Entries that are new. */
  created: number;
  /** Entries that differ. */
  changed: number;
  /** Entries that are as they were. */
  unchanged: number;
  /** Entries that are here but not in the document; they stay. */
  missing: number;
  /** What the document left unclear. */
  warnings: Warning[];
  problem?: LineProblem;
};

/** Why a line failed or not all was read, in the members of a problem document. */
export type LineProblem = {
  /** As of a problem. */
  type?: string;
  /** As of a problem. */
  title?: string;
  /** As of a problem. */
  status: number;
  /** As of a problem. */
  detail?: string;
  /** As of a problem. */
  errors?: ProblemError[];
};

/** The last line. */
export type ImportSummary = {
  /** How many lines and entries came to what. */
  summary: {
    /** All lines. */
    lines: number;
    /** Lines that made a live blog. */
    created: number;
    /** Lines that changed one. */
    changed: number;
    /** Lines with nothing new. */
    unchanged: number;
    /** Lines that failed. */
    failed: number;
    /** The same for entries. */
    entries: {
      /** New ones. */
      created: number;
      /** Those that differ. */
      changed: number;
      /** Those that are as they were. */
      unchanged: number;
      /** Those that the documents lack. */
      missing: number;
    };
    /** Whether nothing was made. */
    dryRun: boolean;
    /** Whether all of the body was read. */
    complete: boolean;
  };
  problem?: LineProblem;
};

/** The archive's own format, what other systems serve, or the address of a page to fetch. */
export type ImportedJson = {
  /** Its https address. */
  url: string;
} | NativeLiveBlog | Record<string, unknown> | unknown[];

/** A whole live blog in the archive's own format; `/api/v1/schemas/live-blog-1.json` is its schema. */
export type NativeLiveBlog = {
  format: "liveblog-archive";
  version: 1;
  /** Its own fields. */
  liveBlog: Record<string, unknown>;
  /** Its entries, oldest first. */
  entries: Record<string, unknown>[];
  [other: string]: unknown;
};

/** schema.org `LiveBlogPosting`. */
export type JsonLd = Record<string, unknown>;

/** JSON Feed 1.1. */
export type JsonFeed = Record<string, unknown>;

/** IPTC ninjs 3.0. */
export type Ninjs = Record<string, unknown>;

/** Atom (RFC 4287) with tombstones (RFC 6721). */
export type AtomFeed = string;

/** A page that needs nothing else. */
export type HtmlPage = string;

/** Text that an import reads back as it was. */
export type PlainText = string;

/** Links as RFC 6690 and RFC 7089 describe. */
export type LinkFormat = string;

/** The live blog in every form, its public history and the checksums of all files. */
export type SealedBundle = string;

/** The document as it came. */
export type SourceDocument = string;

/** One thing that is wrong with a request. */
export type ProblemError = {
  /** The parameter or header, where one is wrong. */
  parameter?: string;
  /** The field of the body, where one is wrong. */
  field?: string;
  /** What is allowed instead. */
  message: string;
};

/** What is wrong (RFC 9457). */
export type Problem = {
  /** What kind of problem this is; programs may rely on it. */
  type: string;
  /** The same in words. */
  title: string;
  /** The status of the answer. */
  status: number;
  /** What is wrong this time. */
  detail?: string;
  /** The address that was asked. */
  instance?: string;
  /** Helps to find out more; quote it. */
  requestId?: string | null;
  /** What is wrong with each parameter or field. */
  errors?: ProblemError[];
  /** Why it was taken down, where it was. */
  withdrawal?: Withdrawal | null;
  /** Of `stale-revision`: what it is now. */
  current?: LiveBlog | Entry;
  /** Of `illegal-transition`: the state that it is in. */
  state?: string;
  /** Of `not-acceptable`: what there is. */
  mediaTypes?: string[];
  /** Of `quota-exceeded`: the policies that were violated, by name. */
  "violated-policies"?: string[];
};

/** A page of hits. */
export type SearchAnswer = {
  /** How they were found. */
  mode: "keyword" | "semantic" | "hybrid";
  /** Why the mode is another than was asked for. */
  notice?: string;
  /** How many there are, exactly. */
  total: number;
  /** Only where time ran out: then there may be more. */
  partial?: true;
  /** The hits, in order. */
  items: Hit[];
  /** Where they were asked for: by name, how many hits have which value. */
  facets?: Record<string, FacetCount[]>;
  timeline?: Timeline;
  /** Where they were asked for. */
  significantTerms?: SignificantTerm[];
  /** A spelling that finds more, where fewer than three entries were found. */
  didYouMean?: string;
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** An entry that matches. */
export type Hit = {
  entry: FoundEntry;
  liveBlog: FoundLiveBlog;
  /** HTML in which everything but `<mark>` is escaped. */
  highlights: string[];
  /** How well it matches, where that orders the hits. */
  score: number | null;
  /** How many entries of the live blog match, with `collapse`. */
  alike?: number;
  context?: HitContext;
};

/** The entries around a hit, where they were asked for. */
export type HitContext = {
  /** Those that came earlier, oldest first. */
  before: FoundEntry[];
  /** Those that came later, oldest first. */
  after: FoundEntry[];
};

/** An entry as the index knows it. */
export type FoundEntry = {
  /** Its id. */
  id: string;
  /** The live blog that holds it. */
  liveBlogId: string;
  /** The number of its last change. */
  revision: number;
  /** Where it is in its life. */
  status: string;
  /** BCP 47 tag of its text. */
  language: string | null;
  /** Its place in the live blog. */
  position: number;
  /** Its headline. */
  headline: string | null;
  /** Its text without markup. */
  text: string;
  /** Who wrote it. */
  authors: ({
    /** As printed. */
    name: string | null;
  })[];
  /** Its tags. */
  tags: string[];
  /** Whether editors marked it as a turning point. */
  keyEvent: boolean;
  /** Whether it is pinned. */
  pinned: boolean;
  /** When it was published, where an instant is known. */
  publishedAt: string | null;
  /** The day on which it was published, where it is known. */
  publishedOn: string | null;
  /** What is known of the time. */
  timePrecision: "second" | "minute" | "day" | "none";
  /** When its last change was recorded. */
  updatedAt: string;
  /** Addresses. */
  links: {
    /** The entry. */
    self: string;
    /** The page of entries in whose middle it stands. */
    context: string;
  };
};

/** The live blog of a hit. */
export type FoundLiveBlog = {
  /** Its id. */
  id: string;
  /** Its readable name in addresses. */
  slug: string | null;
  /** Its headline as it is now. */
  headline: string | null;
  /** Where it is in its life. */
  status: "live" | "ended";
  /** Addresses. */
  links: {
    /** The live blog. */
    self: string;
  };
};

/** How many hits have a value. */
export type FacetCount = {
  /** The value, as a filter takes it. */
  value: string;
  /** What people call it, where that is something else. */
  label?: string;
  /** How many, as if the filter of this facet were not set. */
  count: number;
};

/** How hits are spread over time, in UTC; where it was asked for. */
export type Timeline = {
  /** How long a bucket is; weeks begin on Monday. */
  interval: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Those that hold any hits, earliest first. */
  buckets: {
    /** Its first instant. */
    start: string;
    /** How many hits are in it. */
    count: number;
  }[];
};

/** A word that is much more frequent among the best hits than elsewhere. */
export type SignificantTerm = {
  /** The word, folded. */
  term: string;
  /** How many of the best hits have it. */
  count: number;
};

/** A page of live blogs. */
export type LiveBlogSearchAnswer = {
  /** How many there are, exactly. */
  total: number;
  /** Only where time ran out: then there may be more. */
  partial?: true;
  /** The live blogs, in order. */
  items: LiveBlogHit[];
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** A live blog that matches. */
export type LiveBlogHit = {
  /** The live blog with what tells it from others. */
  liveBlog: {
    /** Its id. */
    id: string;
    /** Its readable name in addresses. */
    slug: string | null;
    /** Its headline as it is now. */
    headline: string | null;
    /** Where it is in its life. */
    status: "live" | "ended";
    /** Addresses. */
    links: {
      /** The live blog. */
      self: string;
    };
    /** The summary below the headline. */
    standfirst: string | null;
    /** BCP 47 tag. */
    language: string | null;
    /** What it is about. */
    topics: string[];
    /** Who published it. */
    publisher: string | null;
    /** When, where an instant is known. */
    publishedAt: string | null;
    /** The day, where it is known. */
    publishedOn: string | null;
  };
  /** HTML in which everything but `<mark>` is escaped. */
  highlights: string[];
  /** How well it matches, where that orders them. */
  score: number | null;
};

/** A page of quotations. */
export type QuoteAnswer = {
  /** How many there are, exactly. */
  total: number;
  /** Only where time ran out: then there may be more. */
  partial?: true;
  /** The quotations, in order; those of one entry stay together. */
  items: QuoteHit[];
  /** Where it was asked for. */
  facets?: {
    /** Speakers, most quotations first. */
    speaker: FacetCount[];
  };
  /** What to send as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
};

/** A quotation, the entry that holds it and the live blog of that. */
export type QuoteHit = {
  quote: Quotation;
  /** HTML in which everything but `<mark>` is escaped. */
  highlights: string[];
  entry: FoundEntry;
  liveBlog: FoundLiveBlog;
};

/** Somebody's words. */
export type Quotation = {
  /** What was said. */
  words: string;
  /** Who said it. */
  speaker: string;
  /** What the entry calls the speaker. */
  role: string | null;
  /** How sure that is. */
  confidence: number;
  /** The rule that says so. */
  rule: string;
};

/** Completions. */
export type Suggestions = {
  /** Best first. */
  items: Suggestion[];
};

/** What a text that is being typed may become. */
export type Suggestion = {
  /** The completion. */
  text: string;
  /** What it is. */
  kind: "liveBlog" | "entry" | "topic" | "author" | "tag" | "phrase";
  /** How many entries or live blogs have it. */
  count: number;
  /** The live blog or the entry, where it is a headline. */
  link?: string;
};

/** Similar entries. */
export type RelatedEntries = {
  /** Most similar first. */
  items: Hit[];
};

/** A search to save. */
export type NewAlert = {
  /** What people call it. */
  name: string;
  /** Whom to tell. */
  webhook?: {
    /** An https address of a public host, or of one that operators allow. */
    url: string;
    /** `whsec_` and the Base64 of 24 to 64 bytes; made where it is left out. */
    secret?: string;
  };
  /** As of a search. */
  q?: string;
  /** As of a search. */
  liveBlog?: string | string[];
  /** As of a search. */
  topic?: string | string[];
  /** As of a search. */
  publisher?: string | string[];
  /** As of a search. */
  author?: string | string[];
  /** As of a search. */
  tag?: string | string[];
  /** As of a search. */
  status?: string | string[];
  /** As of a search. */
  language?: string | string[];
  /** As of a search. */
  keyEvents?: boolean | "true" | "false";
  /** As of a search. */
  from?: string;
  /** As of a search. */
  to?: string;
  /** As of a search. */
  onThisDay?: string;
};

/** A saved search. */
export type Alert = {
  /** Its id. */
  id: string;
  /** What people call it. */
  name: string;
  /** Its parameters, as they were given. */
  search: Record<string, string[]>;
  /** Whom it tells. */
  webhook: null | {
    /** Its address. */
    url: string;
    /** Only once, where it was made here. */
    secret?: string;
  };
  /** When it was saved. */
  createdAt: string;
  /** When its receiver said that it is gone for good. */
  disabledAt: string | null;
  /** Addresses. */
  links: {
    /** The alert. */
    self: string;
    /** Its matches. */
    stream: string;
    /** Deliveries that were given up. */
    deadLetters: string;
  };
};

/** All saved searches. */
export type AlertList = {
  /** How many. */
  total: number;
  /** Oldest first. */
  items: Alert[];
};

/** A match: the `data` of an event, and the body that a webhook gets. */
export type AlertNotice = {
  /** Which alert. */
  alert: {
    /** Its id. */
    id: string;
    /** Its name. */
    name: string;
  };
  entry: FoundEntry;
  liveBlog: FoundLiveBlog;
  /** HTML in which everything but `<mark>` is escaped. */
  highlights: string[];
  /** When this was sent. */
  deliveredAt: string;
};

/** Deliveries that were given up. */
export type DeadLetterPage = {
  /** How many. */
  total: number;
  /** Latest first. */
  items: DeadLetter[];
};

/** A delivery that was given up. */
export type DeadLetter = {
  /** The receiver knows it as `webhook-id`. */
  id: string;
  /** The entry. */
  entryId: string;
  /** Its live blog. */
  liveBlogId: string;
  /** The change that matched. */
  revision: number;
  /** When. */
  matchedAt: string;
  /** How often it was sent. */
  tries: number;
  /** Why it could not be sent last. */
  failure: string | null;
};

/** What each operation takes and answers, by its name. */
export interface Operations {
  /** List live blogs */
  listLiveBlogs: {
    method: "GET";
    path: "/api/v1/liveblogs";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    query?: {
      /** Where a live blog is in its life; several are alternatives. */
      status?: ("live" | "ended")[];
      /** BCP 47 tags as the live blogs have them. */
      language?: string[];
      /** Topics as the live blogs have them. */
      topic?: string[];
      /** Who published them, of imported live blogs. */
      publisher?: string[];
      /** The earliest time, inclusive: a date (the whole day in UTC) or an RFC 3339 time. */
      from?: string;
      /** The latest time: a date, inclusive, or an RFC 3339 time, exclusive. */
      to?: string;
      /** Newest or oldest first. */
      order?: "newest" | "oldest";
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": LiveBlogPage };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Begin a live blog */
  createLiveBlog: {
    method: "POST";
    path: "/api/v1/liveblogs";
    headers?: {
      /** The same request with the same key does nothing again for 24 hours and gets the first answer. */
      "Idempotency-Key"?: string;
    };
    body: { "application/json": NewLiveBlog };
    responses: {
      201: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:slug-taken" | "urn:liveblog-archive:problem:request-in-progress" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:content-erased" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      422: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:idempotency-key-reused" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Read a live blog */
  getLiveBlog: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query?: {
      /** Answers what the public could see at this moment: an RFC 3339 time, or a date for the end of that day in UTC. */
      asOf?: string;
    };
    responses: {
      200: { "application/json": LiveBlog; "text/html": HtmlPage; "text/plain": PlainText; "application/ld+json": JsonLd; "application/atom+xml": AtomFeed; "application/feed+json": JsonFeed; "application/ninjs+json": Ninjs; "application/vnd.liveblog-archive+json": NativeLiveBlog; "application/zip": SealedBundle };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:documents-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Change a live blog's own fields */
  changeLiveBlog: {
    method: "PATCH";
    path: "/api/v1/liveblogs/{liveBlog}";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    body: { "application/json": LiveBlogPatch; "application/merge-patch+json": LiveBlogPatch };
    responses: {
      200: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Read a whole live blog as a document */
  getDocument: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}.{suffix}";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
      /** The form. */
      suffix: "json" | "jsonld" | "html" | "txt" | "atom" | "feed.json" | "ninjs" | "zip";
    };
    query?: {
      /** Answers what the public could see at this moment: an RFC 3339 time, or a date for the end of that day in UTC. */
      asOf?: string;
    };
    responses: {
      200: { "text/html": HtmlPage; "text/plain": PlainText; "application/ld+json": JsonLd; "application/atom+xml": AtomFeed; "application/feed+json": JsonFeed; "application/ninjs+json": Ninjs; "application/vnd.liveblog-archive+json": NativeLiveBlog; "application/zip": SealedBundle };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:representation-unknown" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:documents-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Publish a draft */
  publishLiveBlog: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/publish";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
    };
    responses: {
      200: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** End a live blog */
  endLiveBlog: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/end";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
    };
    responses: {
      200: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Reopen an ended live blog */
  reopenLiveBlog: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/reopen";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
    };
    responses: {
      200: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Take a live blog down for good */
  withdrawLiveBlog: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/withdraw";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
    };
    body: { "application/json": PublicReason };
    responses: {
      200: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Erase a live blog's words */
  eraseLiveBlog: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/erase";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
    };
    body: { "application/json": PublicReason };
    responses: {
      200: { "application/json": LiveBlog };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-allowed" | "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** List the entries of a live blog */
  listEntries: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/entries";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query?: {
      /** Newest or oldest first. Not with `since`, which orders by revision. */
      order?: "newest" | "oldest";
      /** `true` answers only key events, and the entry of `around`. */
      keyEvents?: boolean;
      /** An entry's id: answers the page in whose middle it stands. Not with `cursor`. */
      around?: string;
      /** A revision; answers what changed after it. */
      since?: number;
      /** Answers what the public could see at this moment: an RFC 3339 time, or a date for the end of that day in UTC. */
      asOf?: string;
      /** What to list; all but the default need a key. */
      status?: ("published" | "draft" | "scheduled" | "withdrawn" | "discarded")[];
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": EntryPage | ChangedEntries };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:actor-unknown" | "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Write an entry */
  createEntry: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/entries";
    headers?: {
      /** The same request with the same key does nothing again for 24 hours and gets the first answer. */
      "Idempotency-Key"?: string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
    };
    body: { "application/json": NewEntry };
    responses: {
      201: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" | "urn:liveblog-archive:problem:request-in-progress" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:content-erased" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      422: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:idempotency-key-reused" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Read an entry */
  getEntry: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    query?: {
      /** Answers what the public could see at this moment: an RFC 3339 time, or a date for the end of that day in UTC. */
      asOf?: string;
    };
    responses: {
      200: { "application/json": Entry };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Change an entry */
  changeEntry: {
    method: "PATCH";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    body: { "application/json": EntryPatch; "application/merge-patch+json": EntryPatch };
    responses: {
      200: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Publish a draft or scheduled entry */
  publishEntry: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/publish";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    responses: {
      200: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Take an entry down for good */
  withdrawEntry: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/withdraw";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    body: { "application/json": PublicReason };
    responses: {
      200: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Pin an entry */
  pinEntry: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/pin";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    responses: {
      200: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Unpin an entry */
  unpinEntry: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/unpin";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    responses: {
      200: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Erase an entry's words */
  eraseEntry: {
    method: "POST";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/erase";
    headers: {
      /** The ETag of what you saw, so that no change of others is lost; `*` for whatever it is. */
      "If-Match": string;
    };
    pathParameters: {
      /** Id of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    body: { "application/json": PublicReason };
    responses: {
      200: { "application/json": Entry };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-allowed" | "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:illegal-transition" } };
      412: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:stale-revision" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      428: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:precondition-required" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Follow a live blog */
  followLiveBlog: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/stream";
    headers?: {
      /** The `id` of the last event that was received, which browsers send by themselves. It counts before `since`. */
      "Last-Event-ID"?: number;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query?: {
      /** The revision after which to begin. Without it and `Last-Event-ID` the stream begins now. */
      since?: number;
    };
    responses: {
      200: { "text/event-stream": StreamEvent };
      204: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" | "urn:liveblog-archive:problem:stream-quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:too-many-readers" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Who changed what, when and why */
  listRevisions: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/revisions";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query?: {
      /** Newest or oldest first. */
      order?: "newest" | "oldest";
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": RevisionPage };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Read one revision */
  getRevision: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/revisions/{revision}";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
      /** Its number, from 1. */
      revision: number;
    };
    responses: {
      200: { "application/json": RevisionDetail };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:revision-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** The revisions of an entry */
  listEntryRevisions: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/revisions";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    query?: {
      /** Newest or oldest first. */
      order?: "newest" | "oldest";
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": RevisionPage };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Compare two revisions */
  compareRevisions: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/diff";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query: {
      /** The earlier revision, or 0 for nothing at all. */
      from: number;
      /** The later revision; without it the current one. */
      to?: number;
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": Diff; "text/html": HtmlPage };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Compare two revisions of an entry */
  compareEntryRevisions: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/entries/{entryId}/diff";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
      /** Id of the entry. */
      entryId: string;
    };
    query: {
      /** The earlier revision, or 0 for nothing at all. */
      from: number;
      /** The later revision; without it the current one. */
      to?: number;
    };
    responses: {
      200: { "application/json": Diff; "text/html": HtmlPage };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:entry-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Is the history genuine? */
  verifyHistory: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/history/verification";
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    responses: {
      200: { "application/json": Verification };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:verification-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Find the state that was current at a time */
  findMemento: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/timegate";
    headers?: {
      /** The time in the form of HTTP dates. */
      "Accept-Datetime"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    responses: {
      302: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** List all past states */
  listMementos: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/timemap";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query?: {
      /** Which page. */
      page?: number;
    };
    responses: {
      200: { "application/link-format": LinkFormat; "application/json": TimeMap };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** What a live blog was imported from */
  listSources: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/sources";
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    responses: {
      200: { "application/json": SourceList };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Read an imported document, byte for byte */
  getSource: {
    method: "GET";
    path: "/api/v1/liveblogs/{liveBlog}/source";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Id or slug of the live blog. */
      liveBlog: string;
    };
    query?: {
      /** Which one, by its SHA-256; without it the newest. */
      sha256?: string;
    };
    responses: {
      200: { "*/*": SourceDocument };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:actor-unknown" | "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-not-found" | "urn:liveblog-archive:problem:no-source" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" | "urn:liveblog-archive:problem:content-erased" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Import a live blog, many, or a sealed bundle */
  importLiveBlogs: {
    method: "POST";
    path: "/api/v1/imports";
    headers?: {
      /** `gzip` for many live blogs. */
      "Content-Encoding"?: "identity" | "gzip";
    };
    query?: {
      /** Who wrote the document; without it the content decides. */
      format?: "liveblog" | "guardian" | "superdesk" | "wordpress" | "jsonld" | "html" | "text";
      /** `true` shows what the import would make, and makes nothing. */
      dryRun?: boolean;
      /** BCP 47 tag of the text; without it what the document says or shows. */
      language?: string;
      /** IANA zone of times that tell none. */
      timeZone?: string;
      /** The page's address, which is its identity when it is imported again. */
      sourceUrl?: string;
      /** Who published it. */
      publisher?: string;
    };
    body: { "text/plain": string; "text/html": string; "application/xhtml+xml": string; "application/json": ImportedJson; "application/ld+json": JsonLd; "application/vnd.liveblog-archive+json": NativeLiveBlog; "application/x-ndjson": NativeLiveBlog; "application/zip": SealedBundle };
    responses: {
      200: { "application/json": Import | Restored; "application/x-ndjson": LineResult | ImportSummary };
      201: { "application/json": Import | Restored };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:invalid-body" | "urn:liveblog-archive:problem:unreadable-document" | "urn:liveblog-archive:problem:invalid-bundle" | "urn:liveblog-archive:problem:body-broken-off" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-allowed" | "urn:liveblog-archive:problem:fetching-not-allowed" | "urn:liveblog-archive:problem:host-not-allowed" | "urn:liveblog-archive:problem:address-not-allowed" | "urn:liveblog-archive:problem:scope-missing" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:history-diverged" | "urn:liveblog-archive:problem:slug-taken" | "urn:liveblog-archive:problem:id-taken" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:live-blog-withdrawn" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:document-too-large" | "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      422: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-a-live-blog" | "urn:liveblog-archive:problem:page-not-fetched" | "urn:liveblog-archive:problem:page-too-slow" | "urn:liveblog-archive:problem:page-too-large" | "urn:liveblog-archive:problem:page-not-supported" } };
      429: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:too-many-fetches" | "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:import-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** The JSON Schema of the archive's own format */
  getNativeSchema: {
    method: "GET";
    path: "/api/v1/schemas/live-blog-1.json";
    responses: {
      200: { "application/schema+json": Record<string, unknown> };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** The index of all sitemaps */
  getSitemapIndex: {
    method: "GET";
    path: "/sitemap.xml";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    responses: {
      200: { "application/xml": string };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:documents-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** What was published within 48 hours, the newest thousand */
  getNewsSitemap: {
    method: "GET";
    path: "/sitemap-news.xml";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    responses: {
      200: { "application/xml": string };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:documents-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Addresses of public live blogs, at most 50,000 */
  getSitemap: {
    method: "GET";
    path: "/sitemap-{part}.xml";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    pathParameters: {
      /** Which of them, from 1. */
      part: number;
    };
    responses: {
      200: { "application/xml": string };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:sitemap-unknown" | "urn:liveblog-archive:problem:not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:documents-busy" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Find entries */
  searchEntries: {
    method: "GET";
    path: "/api/v1/search";
    query?: {
      /** Words (all must match), `"a phrase"`, `"two words"~3`, `-not`, `this OR that`, `this | that`, `prefix*`, `fuzy~` (at most 5), parentheses. */
      q?: string;
      /** Ids or slugs of live blogs. */
      liveBlog?: string[];
      /** Topics of the live blog; case and accents do not matter. */
      topic?: string[];
      /** Who published the live blog; case and accents do not matter. */
      publisher?: string[];
      /** Who wrote the entry; case and accents do not matter. */
      author?: string[];
      /** Tags of the entry; case and accents do not matter. */
      tag?: string[];
      /** Where the live blog is in its life. */
      status?: ("live" | "ended")[];
      /** BCP 47 tags; `en` also finds `en-GB`. */
      language?: string[];
      /** `true` finds only key events, `false` all others. */
      keyEvents?: boolean;
      /** The earliest time, inclusive: a date (the whole day in UTC) or an RFC 3339 time. */
      from?: string;
      /** The latest time: a date, inclusive, or an RFC 3339 time, exclusive. */
      to?: string;
      /** Month and day, of any year. */
      onThisDay?: string;
      /** What matches: words, meaning, or both as one list. `semantic` and `hybrid` need `q`, know only the order `relevance` and no `collapse`, and end after the nearest 200. */
      mode?: "keyword" | "semantic" | "hybrid";
      /** `relevance` is the default where something is looked for, else `newest`. */
      order?: "relevance" | "newest" | "oldest";
      /** `false` does not prefer newer entries; else one of today counts for up to a quarter more. */
      recency?: boolean;
      /** `liveBlog`: only the first hit of each live blog; `alike` says how many of its entries match. */
      collapse?: "liveBlog";
      /** How many entries before and after each hit to answer as well. */
      context?: number;
      /** What to count the hits by, the 20 most frequent values of each. */
      facets?: ("language" | "publisher" | "topic" | "author" | "tag" | "status" | "liveBlog")[];
      /** `true` counts hits over time. */
      timeline?: boolean;
      /** `true` answers the words that tell the best hits from everything else. */
      significantTerms?: boolean;
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered; it expires after some minutes. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": SearchAnswer };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:malformed-query" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:cursor-expired" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:meaning-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Find live blogs */
  searchLiveBlogs: {
    method: "GET";
    path: "/api/v1/search/liveblogs";
    query?: {
      /** Words (all must match), `"a phrase"`, `"two words"~3`, `-not`, `this OR that`, `this | that`, `prefix*`, `fuzy~` (at most 5), parentheses. */
      q?: string;
      /** Ids or slugs of live blogs. */
      liveBlog?: string[];
      /** Topics of the live blog; case and accents do not matter. */
      topic?: string[];
      /** Who published the live blog; case and accents do not matter. */
      publisher?: string[];
      /** Where the live blog is in its life. */
      status?: ("live" | "ended")[];
      /** BCP 47 tags; `en` also finds `en-GB`. */
      language?: string[];
      /** The earliest time, inclusive: a date (the whole day in UTC) or an RFC 3339 time. */
      from?: string;
      /** The latest time: a date, inclusive, or an RFC 3339 time, exclusive. */
      to?: string;
      /** `relevance` is the default where something is looked for, else `newest`. */
      order?: "relevance" | "newest" | "oldest";
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered; it expires after some minutes. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": LiveBlogSearchAnswer };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:malformed-query" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:cursor-expired" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Find who said what */
  searchQuotes: {
    method: "GET";
    path: "/api/v1/search/quotes";
    query?: {
      /** A name; case, accents and titles do not matter, a surname or an initial will do. */
      speaker?: string;
      /** Words (all must match), `"a phrase"`, `"two words"~3`, `-not`, `this OR that`, `this | that`, `prefix*`, `fuzy~` (at most 5), parentheses. */
      q?: string;
      /** How sure it has to be who speaks. */
      minConfidence?: number;
      /** Ids or slugs of live blogs. */
      liveBlog?: string[];
      /** Topics of the live blog; case and accents do not matter. */
      topic?: string[];
      /** Who published the live blog; case and accents do not matter. */
      publisher?: string[];
      /** Who wrote the entry; case and accents do not matter. */
      author?: string[];
      /** Tags of the entry; case and accents do not matter. */
      tag?: string[];
      /** Where the live blog is in its life. */
      status?: ("live" | "ended")[];
      /** BCP 47 tags; `en` also finds `en-GB`. */
      language?: string[];
      /** `true` finds only key events, `false` all others. */
      keyEvents?: boolean;
      /** The earliest time, inclusive: a date (the whole day in UTC) or an RFC 3339 time. */
      from?: string;
      /** The latest time: a date, inclusive, or an RFC 3339 time, exclusive. */
      to?: string;
      /** Month and day, of any year. */
      onThisDay?: string;
      /** `relevance` is the default where something is looked for, else `newest`. */
      order?: "relevance" | "newest" | "oldest";
      /** `speaker`: the 20 speakers with most quotations that match. */
      facets?: "speaker";
      /** How many items a page has at most. */
      limit?: number;
      /** `nextCursor` of the page before, exactly as it was answered; it expires after some minutes. */
      cursor?: string;
    };
    responses: {
      200: { "application/json": QuoteAnswer };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:malformed-query" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      410: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:cursor-expired" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Complete what is being typed */
  suggest: {
    method: "GET";
    path: "/api/v1/search/suggest";
    query: {
      /** What was typed. */
      q: string;
      /** How many completions at most. */
      limit?: number;
    };
    responses: {
      200: { "application/json": Suggestions };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:malformed-query" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Find entries like this one */
  findRelated: {
    method: "GET";
    path: "/api/v1/search/entries/{id}/related";
    pathParameters: {
      /** Id of the entry. */
      id: string;
    };
    query?: {
      /** How many at most. */
      limit?: number;
    };
    responses: {
      200: { "application/json": RelatedEntries };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:malformed-query" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:entry-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Export all that matches */
  exportEntries: {
    method: "GET";
    path: "/api/v1/search/export";
    query: {
      /** `csv` with a header line (RFC 4180), or `ndjson`, each line like an item of a search. */
      format: "csv" | "ndjson";
      /** Words (all must match), `"a phrase"`, `"two words"~3`, `-not`, `this OR that`, `this | that`, `prefix*`, `fuzy~` (at most 5), parentheses. */
      q?: string;
      /** Ids or slugs of live blogs. */
      liveBlog?: string[];
      /** Topics of the live blog; case and accents do not matter. */
      topic?: string[];
      /** Who published the live blog; case and accents do not matter. */
      publisher?: string[];
      /** Who wrote the entry; case and accents do not matter. */
      author?: string[];
      /** Tags of the entry; case and accents do not matter. */
      tag?: string[];
      /** Where the live blog is in its life. */
      status?: ("live" | "ended")[];
      /** BCP 47 tags; `en` also finds `en-GB`. */
      language?: string[];
      /** `true` finds only key events, `false` all others. */
      keyEvents?: boolean;
      /** The earliest time, inclusive: a date (the whole day in UTC) or an RFC 3339 time. */
      from?: string;
      /** The latest time: a date, inclusive, or an RFC 3339 time, exclusive. */
      to?: string;
      /** Month and day, of any year. */
      onThisDay?: string;
      /** `relevance` is the default where something is looked for, else `newest`. */
      order?: "relevance" | "newest" | "oldest";
      /** `false` does not prefer newer entries; else one of today counts for up to a quarter more. */
      recency?: boolean;
    };
    responses: {
      200: { "text/csv": string; "application/x-ndjson": Hit };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:malformed-query" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:exports-busy" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** List saved searches */
  listAlerts: {
    method: "GET";
    path: "/api/v1/search/alerts";
    responses: {
      200: { "application/json": AlertList };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Save a search */
  saveAlert: {
    method: "POST";
    path: "/api/v1/search/alerts";
    body: { "application/json": NewAlert };
    responses: {
      201: { "application/json": Alert };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      409: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:too-many-alerts" } };
      413: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-too-large" } };
      415: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:unsupported-media-type" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:archive-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Read a saved search */
  getAlert: {
    method: "GET";
    path: "/api/v1/search/alerts/{id}";
    pathParameters: {
      /** Id of the alert. */
      id: string;
    };
    responses: {
      200: { "application/json": Alert };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:alert-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Delete a saved search */
  deleteAlert: {
    method: "DELETE";
    path: "/api/v1/search/alerts/{id}";
    pathParameters: {
      /** Id of the alert. */
      id: string;
    };
    responses: {
      204: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:alert-not-found" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Hear of matches as they come */
  followAlert: {
    method: "GET";
    path: "/api/v1/search/alerts/{id}/stream";
    headers?: {
      /** The `id` of the last event that was received, which browsers send by themselves. It counts before `since`. */
      "Last-Event-ID"?: number;
    };
    pathParameters: {
      /** Id of the alert. */
      id: string;
    };
    query?: {
      /** The `id` of an event after which to begin, 0 for the oldest one. */
      since?: number;
    };
    responses: {
      200: { "text/event-stream": AlertNotice };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:alert-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" | "urn:liveblog-archive:problem:stream-quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:too-many-streams" | "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Deliveries that were given up */
  listDeadLetters: {
    method: "GET";
    path: "/api/v1/search/alerts/{id}/dead-letters";
    pathParameters: {
      /** Id of the alert. */
      id: string;
    };
    query?: {
      /** How many at most. */
      limit?: number;
    };
    responses: {
      200: { "application/json": DeadLetterPage };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:invalid-parameter" | "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:alert-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** Send it again, with all its tries */
  replayDeadLetter: {
    method: "POST";
    path: "/api/v1/search/alerts/{id}/dead-letters/{deliveryId}/replay";
    pathParameters: {
      /** Id of the alert. */
      id: string;
      /** `id` of the dead letter. */
      deliveryId: string;
    };
    responses: {
      202: { "application/json": DeadLetter };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:bad-request" | "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" | "urn:liveblog-archive:problem:api-key-missing" } };
      403: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:scope-missing" } };
      404: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:alert-not-found" | "urn:liveblog-archive:problem:dead-letter-not-found" } };
      406: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:not-acceptable" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      502: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-failed" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:search-unavailable" | "urn:liveblog-archive:problem:service-unavailable" | "urn:liveblog-archive:problem:service-overloaded" | "urn:liveblog-archive:problem:issuer-unavailable" } };
      504: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:service-timeout" } };
    };
  };
  /** This document */
  getOpenApi: {
    method: "GET";
    path: "/openapi.json";
    headers?: {
      /** The ETag of what you have; 304 says that nothing changed. */
      "If-None-Match"?: string;
    };
    responses: {
      200: { "application/json": Record<string, unknown> };
      304: undefined;
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:issuer-unavailable" } };
    };
  };
  /** This document as a page */
  readDocs: {
    method: "GET";
    path: "/docs";
    responses: {
      200: { "text/html": string };
      400: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:body-unexpected" } };
      401: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:api-key-invalid" | "urn:liveblog-archive:problem:api-key-expired" | "urn:liveblog-archive:problem:access-token-invalid" | "urn:liveblog-archive:problem:access-token-expired" | "urn:liveblog-archive:problem:too-many-credentials" } };
      429: { "application/problem+json": Problem & { type: "https://iana.org/assignments/http-problem-types#quota-exceeded" } };
      500: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:internal-error" } };
      503: { "application/problem+json": Problem & { type: "urn:liveblog-archive:problem:issuer-unavailable" } };
    };
  };
}
