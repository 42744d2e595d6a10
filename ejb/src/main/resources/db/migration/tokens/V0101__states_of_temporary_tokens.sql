-- SPDX-License-Identifier: Apache-2.0
-- A temporary token that was signed by what is the primary certificate no more is invalid for good, also when the
-- certificates change places again. And a token that ended is not listed for ever: it waits beside here until its row
-- can go, in a table that leads from the time to the tenants; the server sees the rows of its own tenant.
alter table tokens.temporary_token add column swapped_at timestamptz;
comment on column tokens.temporary_token.swapped_at is 'null: the certificate is where it was';
grant update (swapped_at), delete on tokens.temporary_token to stoa_app;

create table tokens.ending_token (
    tenant_id  bigint      not null references tenancy.tenant (id),
    token_id   uuid        not null,
    expires_at timestamptz not null,

    primary key (tenant_id, token_id)
);

create index ending_tokens_by_time on tokens.ending_token (expires_at, tenant_id);

alter table tokens.ending_token enable row level security;
create policy own_rows on tokens.ending_token
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert, delete on tokens.ending_token to stoa_app;

create function tokens.wait_for_end() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    insert into tokens.ending_token (tenant_id, token_id, expires_at) values (new.tenant_id, new.id, new.expires_at);
    return null;
end
$$;

create trigger tokens_wait_for_their_end after insert on tokens.temporary_token
    for each row execute function tokens.wait_for_end();

create function tokens.tenants_with_ended(before timestamptz, most integer) returns setof bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select distinct ended.tenant_id
      from (select e.tenant_id from tokens.ending_token as e where e.expires_at < before order by e.expires_at limit most)
        as ended
$$;

revoke all on all functions in schema tokens from public;
grant execute on function tokens.tenants_with_ended(timestamptz, integer) to stoa_app;
