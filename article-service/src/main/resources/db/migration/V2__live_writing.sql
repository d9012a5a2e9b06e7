alter table revision add column status text, add column position bigint, add column key_event boolean, add column erased_by bigint;
alter table revision alter column state drop not null;
