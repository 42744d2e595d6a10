-- SPDX-License-Identifier: Apache-2.0
-- Pairs of a customer ID and a secret, with which an account's programs call the REST API. The secret is made when it is
-- downloaded, which happens once; here is only its HMAC-SHA-256 under a key of the server. The place, of which there are
-- ten, is what keeps an account from having more, whoever inserts at the same time.
create table credentials.customer_key (
    tenant_id    bigint      not null references tenancy.tenant (id),
    customer_id  text        not null check (customer_id ~ '^[0-9a-f]{32}$'),
    place        smallint    not null check (place between 1 and 10),
    enabled      boolean     not null,
    scopes       text[]      not null
        check (cardinality(scopes) > 0
               and scopes <@ array ['READ_USAGE', 'READ_PROJECTS', 'EDIT_PROJECTS', 'READ_MEMBERS']),
    projects     uuid[],
    addresses    text[]      not null check (cardinality(addresses) <= 20),
    created_by   text        not null check (char_length(created_by) between 1 and 255),
    created_at   timestamptz not null,
    expires_at   timestamptz,
    secret_hash  text        check (secret_hash ~ '^[0-9a-f]{64}$'),
    secret_at    timestamptz,
    last_used_at timestamptz,

    primary key (tenant_id, customer_id),
    constraint one_pair_per_place unique (tenant_id, place),
    constraint secret_has_its_time check ((secret_hash is null) = (secret_at is null)),
    constraint used_with_its_secret check (last_used_at is null or secret_hash is not null)
);

comment on column credentials.customer_key.projects is 'null: all projects of the account';
comment on column credentials.customer_key.addresses is 'networks such as 192.0.2.0/24; none: from everywhere';

alter table credentials.customer_key enable row level security;
alter table credentials.customer_key force row level security;
create policy own_rows on credentials.customer_key
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, delete, update (enabled, secret_hash, secret_at, last_used_at)
    on credentials.customer_key to stoa_app;

create function credentials.keep_secret() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    raise exception 'the secret of customer id % was handed out', old.customer_id
        using errcode = 'check_violation', constraint = 'secret_is_handed_out_once', schema = 'credentials',
              table = 'customer_key';
end
$$;

create trigger secret_is_handed_out_once before update on credentials.customer_key
    for each row when (old.secret_hash is not null and new.secret_hash is distinct from old.secret_hash)
    execute function credentials.keep_secret();

-- A customer ID is unique over all tenants and leads to its tenant before any is chosen: whoever brings one asks the
-- function below, by the exact value. It runs as the owner, whom this table does not bind.
create table credentials.customer_id (
    tenant_id   bigint not null,
    customer_id text   not null,

    primary key (customer_id),
    constraint of_a_pair foreign key (tenant_id, customer_id)
        references credentials.customer_key (tenant_id, customer_id) on delete cascade
);

create index customer_id_of_pair on credentials.customer_id (tenant_id, customer_id);

alter table credentials.customer_id enable row level security;
create policy own_rows on credentials.customer_id
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert on credentials.customer_id to stoa_app;

create function credentials.tenant_of_customer_id(asked text) returns bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select tenant_id from credentials.customer_id where customer_id = asked
$$;

revoke all on function credentials.tenant_of_customer_id(text) from public;
grant execute on function credentials.tenant_of_customer_id(text) to stoa_app;
