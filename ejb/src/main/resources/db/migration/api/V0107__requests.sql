-- SPDX-License-Identifier: Apache-2.0
-- How an account's programs may ask: so many times a second of each endpoint, on whichever node; and twice with one
-- Idempotency-Key, of which the second time is answered as the first.
create schema api;
grant usage on schema api to stoa_app;

-- When an account asked an endpoint last, ten times at most. After a crash of the database nobody has asked: the table
-- is not worth a byte of the log. No forced security, for the function below runs as its owner.
create unlogged table api.recent_request (
    tenant_id bigint        not null references tenancy.tenant (id),
    endpoint  text          not null check (char_length(endpoint) between 1 and 100),
    at        timestamptz[] not null check (cardinality(at) between 1 and 10),

    primary key (tenant_id, endpoint)
) with (fillfactor = 50);

alter table api.recent_request enable row level security;
create policy own_rows on api.recent_request
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert on api.recent_request to stoa_app;

-- Lets a request through if fewer than ten were let through in the second before it, and says 0; else it says after how
-- many milliseconds the next one will be. The clock is the database's, so that all nodes have the same.
create function api.admit(asking bigint, named text) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
declare
    now_ timestamptz := clock_timestamp();
begin
    insert into api.recent_request as r (tenant_id, endpoint, at) values (asking, named, array [now_])
        on conflict (tenant_id, endpoint) do update
            set at = (case when cardinality(r.at) < 10 then r.at else r.at[2:10] end) || excluded.at
            where cardinality(r.at) < 10 or r.at[1] <= now_ - interval '1 second';
    if found then
        return 0;
    end if;
    return (select greatest(1, ceil(1000 * extract(epoch from r.at[1] + interval '1 second' - now_)))
              from api.recent_request as r
             where r.tenant_id = asking and r.endpoint = named);
end
$$;

revoke all on function api.admit(bigint, text) from public;
grant execute on function api.admit(bigint, text) to stoa_app;

-- What was answered to a request with an Idempotency-Key, kept with the change itself. No forced security, for the
-- function that forgets them runs as the owner, for all tenants.
create table api.idempotent_answer (
    tenant_id  bigint      not null references tenancy.tenant (id),
    key        text        not null check (char_length(key) between 1 and 255),
    request    text        not null check (request ~ '^[0-9a-f]{64}$'),
    status     smallint    check (status between 200 and 299),
    location   text,
    body       text,
    created_at timestamptz not null,

    primary key (tenant_id, key)
);

comment on column api.idempotent_answer.status is 'null only within the transaction that answers';

create index answers_by_age on api.idempotent_answer (created_at);

alter table api.idempotent_answer enable row level security;
create policy own_rows on api.idempotent_answer
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert, delete, update (status, location, body) on api.idempotent_answer to stoa_app;

create function api.forget_answers(older_than timestamptz, most integer) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
declare
    forgotten integer;
begin
    delete from api.idempotent_answer
     where ctid in (select a.ctid
                      from api.idempotent_answer as a
                     where a.created_at < older_than
                     limit most
                       for update skip locked);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;

revoke all on function api.forget_answers(timestamptz, integer) from public;
grant execute on function api.forget_answers(timestamptz, integer) to stoa_app;
