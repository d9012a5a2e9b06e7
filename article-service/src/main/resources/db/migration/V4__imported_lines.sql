-- What each line of a bulk import made, by the SHA-256 of the line, so that sending it again is
-- answered without reading it: it is unchanged as long as its live blog is at this revision.
create table imported_line (
  sha256 bytea primary key check (length(sha256) = 32),
  source_key bytea not null check (length(source_key) = 32),
  live_blog_id uuid not null references live_blog,
  revision bigint not null,
  entries integer not null,
  missing integer not null
);
