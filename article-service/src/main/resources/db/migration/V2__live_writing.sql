-- What views as of a moment ask of each revision, so that they need not read its state. An erased
-- state is null; `erased_by` is the number of the revision that says so.
alter table revision
  add column status text,
  add column position bigint,
  add column key_event boolean,
  add column erased_by bigint;

update revision set
    status = state ->> 'status',
    position = (state ->> 'position')::bigint,
    key_event = (state ->> 'keyEvent')::boolean;

alter table revision
  alter column status set not null,
  alter column state drop not null,
  add check ((state is null) = (erased_by is not null));

-- The one change that history allows: a state goes, everything that the chain covers stays.
create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.state is not null and new.state is null and new.erased_by > old.number
        and (new.live_blog_id, new.number, new.kind, new.status, new.actor, new.recorded_at,
          new.effective_at, new.state_hash, new.hash)
          = (old.live_blog_id, old.number, old.kind, old.status, old.actor, old.recorded_at,
          old.effective_at, old.state_hash, old.hash)
        and (new.entry_id, new.position, new.key_event, new.reason)
          is not distinct from (old.entry_id, old.position, old.key_event, old.reason) then
      return new;
    end if;
  end if;
  raise exception 'history is append-only: % of revision refused', tg_op;
end $$;

drop trigger revision_is_append_only on revision;
create trigger revision_is_append_only
  before delete or update of live_blog_id, entry_id, number, kind, status, position, key_event,
    state, erased_by, actor, reason, recorded_at, effective_at, state_hash, hash
  on revision for each row execute function refuse_change_of_history();

-- Where the next entry goes, known to whoever holds the lock.
alter table live_blog add column last_position bigint not null default 0;
update live_blog set last_position = coalesce(
  (select max(position) from entry where entry.live_blog_id = live_blog.id), 0);
alter table live_blog alter column last_position drop default;

alter table entry drop constraint entry_status_check;
alter table entry add check (status in ('draft', 'scheduled', 'published', 'withdrawn'));
alter table entry add column publish_at timestamptz;
create index entry_due on entry (publish_at) where status = 'scheduled';
create index entry_changes on entry (live_blog_id, revision);
create index entry_unpublished on entry (live_blog_id, status, position)
  where status <> 'published';

-- What was answered to a request that may come again. Content stays in the history alone.
create table idempotency_key (
  actor text not null,
  key text not null,
  request_hash bytea not null check (length(request_hash) = 32),
  live_blog_id uuid not null references live_blog,
  number bigint not null,
  created_at timestamptz not null,
  primary key (actor, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
