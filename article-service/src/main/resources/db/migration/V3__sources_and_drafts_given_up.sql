-- What was given up before it was ever public is not told to have been withdrawn.
alter table live_blog drop constraint live_blog_status_check;
alter table live_blog
  add check (status in ('draft', 'live', 'ended', 'withdrawn', 'discarded'));
alter table entry drop constraint entry_status_check;
alter table entry
  add check (status in ('draft', 'scheduled', 'published', 'withdrawn', 'discarded'));

-- The documents that imports were made of, byte for byte as they came. Content goes when something
-- of the live blog is erased: nobody could tell which of its words lie in there.
create table source_document (
  id uuid primary key,
  live_blog_id uuid not null references live_blog,
  sha256 bytea not null check (length(sha256) = 32),
  media_type text not null,
  format text not null,
  url text,
  retrieved_at timestamptz not null,
  size bigint not null check (size >= 0),
  content bytea, -- gzip
  unique (live_blog_id, sha256)
);
create index source_document_by_time on source_document (live_blog_id, retrieved_at);
alter table source_document alter column content set storage external;

-- Which words were erased, so that importing the same document again does not bring them back.
create table erased_words (
  live_blog_id uuid not null references live_blog,
  fingerprint bytea not null check (length(fingerprint) = 32),
  primary key (live_blog_id, fingerprint)
);
