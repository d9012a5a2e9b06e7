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

-- What a sealed bundle does not tell of a history that was restored from it: a state that was
-- withdrawn, or all but the hashes of a revision that was never public.
alter table revision add column withheld text check (withheld in ('draft', 'withdrawn'));
alter table revision drop constraint revision_check;
alter table revision add constraint revision_check
  check ((state is null) = (erased_by is not null or withheld is not null));

create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.state is not null and new.state is null and new.erased_by > old.number
        and (new.live_blog_id, new.number, new.kind, new.status, new.actor, new.recorded_at,
          new.effective_at, new.state_hash, new.hash)
          = (old.live_blog_id, old.number, old.kind, old.status, old.actor, old.recorded_at,
          old.effective_at, old.state_hash, old.hash)
        and (new.entry_id, new.position, new.key_event, new.reason, new.withheld)
          is not distinct from
          (old.entry_id, old.position, old.key_event, old.reason, old.withheld) then
      return new;
    end if;
  end if;
  raise exception 'history is append-only: % of revision refused', tg_op;
end $$;

drop trigger revision_is_append_only on revision;
create trigger revision_is_append_only
  before delete or update of live_blog_id, entry_id, number, kind, status, position, key_event,
    state, erased_by, withheld, actor, reason, recorded_at, effective_at, state_hash, hash
  on revision for each row execute function refuse_change_of_history();
