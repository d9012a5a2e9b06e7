-- The current state of each live blog. `revision` and `head_hash` are the head of its history.
create table live_blog (
  id uuid primary key,
  slug text not null unique,
  revision bigint not null check (revision > 0),
  head_hash bytea not null check (length(head_hash) = 32),
  state_revision bigint not null check (state_revision between 1 and revision),
  status text not null check (status in ('draft', 'live', 'ended', 'withdrawn')),
  language text,
  publisher text,
  topics text[] not null,
  -- Where the live blog stands in lists: its own time as far as it is known, else when it came in.
  listed_at timestamptz not null,
  entry_count integer not null check (entry_count >= 0),
  key_event_count integer not null check (key_event_count >= 0),
  updated_at timestamptz not null,
  -- Canonical JSON (RFC 8785), byte for byte what was hashed; jsonb would rewrite it.
  state json not null
);

create index live_blog_by_time on live_blog (listed_at, id);
create index live_blog_by_topic on live_blog using gin (topics);

-- The current state of each entry.
create table entry (
  id uuid primary key,
  live_blog_id uuid not null references live_blog,
  revision bigint not null check (revision > 0),
  position bigint not null check (position > 0),
  status text not null check (status in ('draft', 'published', 'withdrawn')),
  key_event boolean not null,
  updated_at timestamptz not null,
  state json not null,
  -- Deferred, because one write may give several entries each other's positions.
  unique (live_blog_id, position) deferrable initially deferred
);

create index entry_published on entry (live_blog_id, position) where status = 'published';
create index entry_key_events on entry (live_blog_id, position)
  where status = 'published' and key_event;

-- Every change ever made: the history and, read by (xid, id), the change feed.
create table revision (
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  live_blog_id uuid not null references live_blog,
  entry_id uuid,
  number bigint not null check (number > 0),
  kind text not null,
  state json not null,
  actor text not null,
  reason text,
  recorded_at timestamptz not null,
  effective_at timestamptz not null,
  state_hash bytea not null check (length(state_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (live_blog_id, number)
);

create unique index revision_feed on revision (xid, id);
create index revision_of_entry on revision (entry_id, number) where entry_id is not null;

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'history is append-only: % of revision refused', tg_op;
end $$;

-- xid and id are not history but feed order: a restored database numbers them anew.
create trigger revision_is_append_only
  before delete or update of live_blog_id, entry_id, number, kind, state, actor, reason,
    recorded_at, effective_at, state_hash, hash
  on revision for each row execute function refuse_change_of_history();

create trigger revision_is_never_truncated
  before truncate on revision for each statement execute function refuse_change_of_history();

-- One row: which numbering of transactions the cursors of the change feed speak of.
create table feed_epoch (
  only_row boolean primary key default true check (only_row),
  epoch uuid not null,
  system_identifier bigint not null,
  timeline integer not null
);

-- Which live blog a source document belongs to, by a hash of what identifies the source.
create table import_source (
  source_key bytea primary key check (length(source_key) = 32),
  live_blog_id uuid not null references live_blog
);
