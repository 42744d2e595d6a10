-- SPDX-License-Identifier: Apache-2.0
-- The trail by months, and the chain that shows whether it was altered. An entry's id is of version 7, so it says the
-- month; whole months go when they are old enough. What was there before becomes the oldest part as it is: no row is
-- copied, and none has to be read past its row-level security. The parts lie in a schema of their own, which nobody
-- but their owner enters; through the tables above them the policies hold.
create schema audit_parts;

create function audit.first_id(month date) returns uuid
    language sql
    immutable
    set search_path = pg_catalog
    as $$
    select (lpad(to_hex((extract(epoch from month::timestamp) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

create function audit.month_of(id uuid) returns date
    language sql
    immutable
    set search_path = pg_catalog
    as $$
    select date_trunc('month', timestamp '1970-01-01' + make_interval(secs =>
        ('x' || lpad(left(replace(id::text, '-', ''), 12), 16, '0'))::bit(64)::bigint / 1000.0))::date
$$;

alter table audit.entry
    drop constraint entry_kind_check,
    add constraint entry_kind_check check (kind in ('CHANGE', 'REVEAL', 'REFUSAL', 'SIGN_IN'));

alter table audit.entry rename to entry_first;
alter table audit.entry_first set schema audit_parts;
alter index audit_parts.entry_pkey rename to entry_first_pkey;

create table audit.entry (like audit_parts.entry_first including constraints) partition by range (id);
alter table audit.entry
    add primary key (tenant_id, id),
    add constraint entry_tenant_id_fkey foreign key (tenant_id) references tenancy.tenant (id);
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy own_rows on audit.entry
    using (tenant_id = current_setting('app.tenant_id')::bigint);
revoke all on audit_parts.entry_first from stoa_app;
grant select, insert on audit.entry to stoa_app;

-- For the filters of the trail's page; time is the order of the ids.
create index entry_by_caller on audit.entry (tenant_id, caller, id);
create index entry_by_action on audit.entry (tenant_id, action, id);
create index entry_by_subject on audit.entry (tenant_id, subject, id) where subject is not null;
create index entry_by_kind on audit.entry (tenant_id, kind, id);

-- Where an entry stands in its tenant's chain of its month, and what it read when it got there. Only ever added to.
create table audit.seal (
    tenant_id bigint not null references tenancy.tenant (id),
    entry_id  uuid   not null,
    number    bigint not null check (number > 0),
    content   bytea  not null check (octet_length(content) = 32),
    hash      bytea  not null check (octet_length(hash) = 32),

    primary key (tenant_id, entry_id)
) partition by range (entry_id);

create index seal_in_order on audit.seal (tenant_id, number);

alter table audit.seal enable row level security;
alter table audit.seal force row level security;
create policy own_rows on audit.seal
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert on audit.seal to stoa_app;

do $$
declare
    beyond date := date_trunc('month', now() at time zone 'UTC')::date + interval '1 month';
begin
    execute format('alter table audit.entry attach partition audit_parts.entry_first for values from (minvalue) to (%L)',
                   audit.first_id(beyond));
    execute format('create table audit_parts.seal_first partition of audit.seal for values from (minvalue) to (%L)',
                   audit.first_id(beyond));
end
$$;

-- No entry is refused because of its date; these stay empty while the months below are made ahead of time.
create table audit_parts.entry_elsewhere partition of audit.entry default;
create table audit_parts.seal_elsewhere partition of audit.seal default;

-- How far each chain goes. No forced security on this table and the next: those who run as their owner below are led
-- by them from one tenant to the next; the server itself sees the rows of its own tenant.
create table audit.head (
    tenant_id  bigint      not null references tenancy.tenant (id),
    month      date        not null check (extract(day from month) = 1),
    number     bigint      not null check (number > 0),
    hash       bytea       not null check (octet_length(hash) = 32),
    changed_at timestamptz not null,
    dropped_at timestamptz,

    primary key (tenant_id, month)
);

comment on column audit.head.dropped_at is 'null: the entries of the month are there';

create index heads_by_change on audit.head (changed_at);

alter table audit.head enable row level security;
create policy own_rows on audit.head
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert, update (number, hash, changed_at) on audit.head to stoa_app;

-- Entries that wait for their place in the chain; a trigger puts them here, so that nobody can forget to.
create table audit.unsealed (
    tenant_id bigint not null references tenancy.tenant (id),
    entry_id  uuid   not null,

    primary key (tenant_id, entry_id)
);

alter table audit.unsealed enable row level security;
create policy own_rows on audit.unsealed
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert, delete on audit.unsealed to stoa_app;

create function audit.wait_for_seal() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    insert into audit.unsealed (tenant_id, entry_id) values (new.tenant_id, new.id);
    return null;
end
$$;

create trigger entries_wait_for_their_seal after insert on audit.entry
    for each row execute function audit.wait_for_seal();

-- The owner, too, sees the rows of one tenant at a time.
do $$
declare
    each bigint;
begin
    for each in select id from tenancy.tenant loop
        perform set_config('app.tenant_id', each::text, true);
        insert into audit.unsealed (tenant_id, entry_id) select tenant_id, id from audit.entry;
    end loop;
end
$$;

create function audit.tenants_to_seal(after bigint, most integer) returns setof bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    with recursive waiting (tenant_id) as (
        (select u.tenant_id from audit.unsealed as u where u.tenant_id > after order by u.tenant_id limit 1)
        union all
        select (select u.tenant_id from audit.unsealed as u
                 where u.tenant_id > waiting.tenant_id order by u.tenant_id limit 1)
          from waiting
         where waiting.tenant_id is not null
    )
    select tenant_id from waiting where tenant_id is not null limit most
$$;

create function audit.heads_since(since timestamptz)
    returns table (tenant_id bigint, month date, number bigint, hash bytea, changed_at timestamptz, dropped boolean)
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select tenant_id, month, number, hash, changed_at, dropped_at is not null
      from audit.head
     where changed_at >= since
     order by changed_at, tenant_id, month
$$;

create function audit.tenants_with_chains(after bigint, most integer) returns setof bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select distinct tenant_id from audit.head where tenant_id > after order by tenant_id limit most
$$;

-- The parts that months lie in, and the month in which each is over.
create function audit.parts() returns table (name text, beyond date)
    language sql
    stable
    set search_path = pg_catalog
    as $$
    select replace(part.relname, 'entry_', ''),
           audit.month_of((regexp_match(pg_get_expr(part.relpartbound, part.oid), 'TO \(''([0-9a-f-]+)''\)'))[1]::uuid)
      from pg_inherits as child
      join pg_class as part on part.oid = child.inhrelid
     where child.inhparent = 'audit.entry'::regclass
       and pg_get_expr(part.relpartbound, part.oid) <> 'DEFAULT'
$$;

-- The server has no right to make or to drop a table; these two let it do so for whole months of the trail. A month
-- that has begun in the part for all others stays there.
create function audit.make_months(ahead integer) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
declare
    month  date;
    beyond date;
    made   integer := 0;
begin
    perform pg_advisory_xact_lock(hashtext('audit.make_months'));
    for step in 0 .. least(ahead, 24) loop
        month := date_trunc('month', now() at time zone 'UTC')::date + make_interval(months => step);
        beyond := month + interval '1 month';
        continue when exists (select from audit.parts() as part where part.beyond >= month + interval '1 month');
        begin
            execute format('create table audit_parts.entry_%s partition of audit.entry for values from (%L) to (%L)',
                           to_char(month, 'YYYY_MM'), audit.first_id(month), audit.first_id(beyond));
            execute format('create table audit_parts.seal_%s partition of audit.seal for values from (%L) to (%L)',
                           to_char(month, 'YYYY_MM'), audit.first_id(month), audit.first_id(beyond));
            made := made + 1;
        exception when check_violation then
            raise warning 'audit: the month % has entries in the part for all others', month;
        end;
    end loop;
    return made;
end
$$;

-- Drops what is wholly older than this month. The last quarter stays, whatever the server asks for.
create function audit.drop_months(before date) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
declare
    old     record;
    dropped integer := 0;
begin
    if before > date_trunc('month', now() at time zone 'UTC') - interval '3 months' then
        raise exception 'audit: the last three months are kept' using errcode = 'check_violation';
    end if;
    perform pg_advisory_xact_lock(hashtext('audit.make_months'));
    for old in select part.name, part.beyond from audit.parts() as part where part.beyond <= before loop
        update audit.head set dropped_at = now(), changed_at = now()
         where month < old.beyond and dropped_at is null;
        execute format('drop table audit_parts.entry_%s', old.name);
        execute format('drop table audit_parts.seal_%s', old.name);
        dropped := dropped + 1;
    end loop;
    return dropped;
end
$$;

select audit.make_months(3);

revoke all on all functions in schema audit from public;
grant execute on function audit.first_id(date), audit.month_of(uuid) to stoa_app;
grant execute on function audit.tenants_to_seal(bigint, integer), audit.heads_since(timestamptz) to stoa_app;
grant execute on function audit.tenants_with_chains(bigint, integer) to stoa_app;
grant execute on function audit.make_months(integer), audit.drop_months(date) to stoa_app;
